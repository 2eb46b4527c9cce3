package shop.defaults.security;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the keys are that tokens are verified by.
 *
 * @param visitorPublicKey PEM file of the gateway's visitor key
 * @param servicePrivateKey PEM file this service signs its own calls with
 * @param servicePublicKeys directory with {@code <service>.pub.pem} of every caller
 * @param jwksUri where the keys of access tokens are published
 * @param issuer the {@code iss} of access tokens
 * @param audience the {@code aud} of access tokens
 * @param adminOnly paths below {@code /api/admin} that the role {@code staff} does not open
 */
@ConfigurationProperties("shop.security")
public record TokenProperties(
        String visitorPublicKey,
        String servicePrivateKey,
        String servicePublicKeys,
        URI jwksUri,
        String issuer,
        String audience,
        @DefaultValue List<String> adminOnly) {

    public TokenProperties {
        adminOnly = List.copyOf(adminOnly);
    }

    Path visitorKeyFile() {
        return Path.of(visitorPublicKey);
    }
}
