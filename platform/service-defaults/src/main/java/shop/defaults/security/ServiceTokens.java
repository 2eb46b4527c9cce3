package shop.defaults.security;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Key;
import java.security.interfaces.ECPublicKey;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import shop.defaults.key.PemKeys;

/** The decoder of services' tokens: ES256 by the key file of the caller whom the token names. */
public final class ServiceTokens {

    static final String TYPE = "service+jwt";

    private static final String SUFFIX = ".pub.pem";

    private ServiceTokens() {}

    /**
     * @param directory holds {@code <service>.pub.pem} of every caller, read once
     * @param self this service's name, which tokens must name as their audience
     */
    public static JwtDecoder decoder(Path directory, String self, Clock clock) {
        Map<String, ECPublicKey> keys = keys(directory);
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(new JOSEObjectType(TYPE)));
        processor.setJWTClaimsSetAwareJWSKeySelector((header, claims, context) ->
                JWSAlgorithm.ES256.equals(header.getAlgorithm())
                        ? key(keys, claims.getIssuer())
                        : List.of());
        processor.setJWTClaimsSetVerifier((claims, context) -> {});
        NimbusJwtDecoder decoder = new NimbusJwtDecoder(processor);
        decoder.setJwtValidator(
                new DelegatingOAuth2TokenValidator<Jwt>(
                        TokenRules.of(TYPE, self),
                        new JwtClaimValidator<Object>(JwtClaimNames.ISS, iss -> iss != null)));
        return new RememberingDecoder(decoder, clock);
    }

    private static List<Key> key(Map<String, ECPublicKey> keys, String issuer) {
        ECPublicKey key = issuer == null ? null : keys.get(issuer);
        return key == null ? List.of() : List.of(key);
    }

    private static Map<String, ECPublicKey> keys(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .collect(Collectors.toMap(ServiceTokens::service, PemKeys::publicKey));
        } catch (IOException e) {
            throw new UncheckedIOException("can't read the key directory " + directory, e);
        }
    }

    private static String service(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.length() - SUFFIX.length());
    }
}
