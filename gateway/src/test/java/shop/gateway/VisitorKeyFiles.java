package shop.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Key;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.UUID;

/** The gateway's key pair for this JVM, and visitors signed by it or by a stranger. */
final class VisitorKeyFiles {

    static final ECKey OURS = generate();
    static final ECKey STRANGERS = generate();

    private VisitorKeyFiles() {}

    static String token(ECKey key, UUID visitor, Duration life) {
        try {
            SignedJWT token =
                    new SignedJWT(
                            new JWSHeader.Builder(JWSAlgorithm.ES256)
                                    .type(new JOSEObjectType("visitor+jwt"))
                                    .build(),
                            new JWTClaimsSet.Builder()
                                    .issuer("shop-gateway")
                                    .subject(visitor.toString())
                                    .expirationTime(Date.from(Instant.now().plus(life)))
                                    .build());
            token.sign(new ECDSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static Path privateKey() {
        try {
            return write("PRIVATE", OURS.toECPrivateKey());
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    static Path publicKey() {
        try {
            return write("PUBLIC", OURS.toECPublicKey());
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path write(String kind, Key key) {
        try {
            Path file = Files.createTempFile("visitor-", ".pem");
            file.toFile().deleteOnExit();
            return Files.writeString(
                    file,
                    "-----BEGIN %1$s KEY-----%n%2$s%n-----END %1$s KEY-----%n"
                            .formatted(
                                    kind,
                                    Base64.getMimeEncoder().encodeToString(key.getEncoded())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ECKey generate() {
        try {
            return new ECKeyGenerator(Curve.P_256).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
