package shop.defaults.security;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.time.Clock;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** The decoder of customers' access tokens: ES256 by a key of the published set, nothing else. */
public final class AccessTokens {

    private static final String TYPE = "at+jwt";

    private static final Pattern UUID_TEXT =
            Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private AccessTokens() {}

    public static JwtDecoder decoder(TokenProperties settings, Clock clock) {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(new JOSEObjectType(TYPE)));
        processor.setJWSKeySelector(
                new JWSVerificationKeySelector<>(
                        JWSAlgorithm.ES256, new PublishedKeys(settings.jwksUri(), clock)));
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
        NimbusJwtDecoder decoder = new NimbusJwtDecoder(processor);
        decoder.setJwtValidator(
                new DelegatingOAuth2TokenValidator<Jwt>(
                        TokenRules.of(TYPE, settings.audience()),
                        new JwtIssuerValidator(settings.issuer()),
                        new JwtClaimValidator<>(JwtClaimNames.SUB, AccessTokens::isCustomer)));
        return new RememberingDecoder(decoder, clock);
    }

    private static boolean isCustomer(@Nullable String subject) {
        return subject != null && UUID_TEXT.matcher(subject).matches();
    }
}
