package shop.defaults.security;

import java.util.Set;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;

/** What must hold of a token besides its signature. */
final class TokenRules {

    private static final Set<String> KEYS_FROM_OUTSIDE = Set.of("jku", "jwk", "x5u", "x5c");

    private TokenRules() {}

    /** Type, audience, subject, and a life that has begun and not ended. */
    static OAuth2TokenValidator<Jwt> of(String type, String audience) {
        JwtTypeValidator types = new JwtTypeValidator(type);
        types.setAllowEmpty(false);
        JwtTimestampValidator times = new JwtTimestampValidator(VisitorTokens.SKEW);
        times.setAllowEmptyExpiryClaim(false);
        return new DelegatingOAuth2TokenValidator<>(
                types,
                times,
                new JwtAudienceValidator(audience),
                new JwtClaimValidator<String>(
                        JwtClaimNames.SUB, subject -> subject != null && !subject.isBlank()),
                TokenRules::bringsNoKey);
    }

    private static OAuth2TokenValidatorResult bringsNoKey(Jwt token) {
        return token.getHeaders().keySet().stream().anyMatch(KEYS_FROM_OUTSIDE::contains)
                ? OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token"))
                : OAuth2TokenValidatorResult.success();
    }
}
