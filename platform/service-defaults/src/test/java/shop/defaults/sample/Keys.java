package shop.defaults.sample;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Key;
import java.security.PublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Keys of this JVM, and tokens that are right but for what a test makes wrong. */
public final class Keys {

    public static final ECKey VISITOR = generate();
    public static final ECKey ACCESS = generate();
    public static final ECKey CART = generate();
    public static final ECKey STRANGER = generate();

    private Keys() {}

    public static String visitor(ECKey key, UUID id, Consumer<JWTClaimsSet.Builder> wrong) {
        return sign(key, "visitor+jwt", claims("shop-gateway", id.toString()), wrong);
    }

    public static String access(ECKey key, String type, Consumer<JWTClaimsSet.Builder> wrong) {
        JWTClaimsSet.Builder claims = claims("shop", UUID.randomUUID().toString());
        return sign(key, type, claims.audience("shop").claim("client_id", "shop"), wrong);
    }

    public static String access(String... roles) {
        return access(ACCESS, "at+jwt", claims -> claims.claim("roles", List.of(roles)));
    }

    public static String service(String audience) {
        return sign(
                CART,
                "service+jwt",
                claims("cart-service", "cart-service"),
                c -> c.audience(audience));
    }

    public static String unsigned() {
        return new PlainJWT(claims("shop", UUID.randomUUID().toString()).audience("shop").build())
                .serialize();
    }

    /** The old trick: a shared-secret signature by the bytes of the public key. */
    public static String signedByPublicKey() {
        try {
            JWSHeader header =
                    new JWSHeader.Builder(JWSAlgorithm.HS256)
                            .type(new JOSEObjectType("at+jwt"))
                            .keyID(ACCESS.getKeyID())
                            .build();
            SignedJWT token =
                    new SignedJWT(
                            header,
                            claims("shop", UUID.randomUUID().toString()).audience("shop").build());
            token.sign(new MACSigner(ACCESS.toECPublicKey().getEncoded()));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Path pem(@Nullable Path directory, String name, Key key) {
        try {
            Path home = directory == null ? Files.createTempDirectory("keys") : directory;
            String kind = key instanceof PublicKey ? "PUBLIC" : "PRIVATE";
            return Files.writeString(
                    home.resolve(name),
                    "-----BEGIN %1$s KEY-----%n%2$s%n-----END %1$s KEY-----%n"
                            .formatted(
                                    kind,
                                    Base64.getMimeEncoder().encodeToString(key.getEncoded())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static ECKey generate() {
        try {
            return new ECKeyGenerator(Curve.P_256).keyIDFromThumbprint(true).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JWTClaimsSet.Builder claims(String issuer, String subject) {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject(subject)
                .jwtID(UUID.randomUUID().toString())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(600)));
    }

    private static String sign(
            ECKey key,
            String type,
            JWTClaimsSet.Builder claims,
            Consumer<JWTClaimsSet.Builder> wrong) {
        try {
            wrong.accept(claims);
            JWSHeader header =
                    new JWSHeader.Builder(JWSAlgorithm.ES256)
                            .type(new JOSEObjectType(type))
                            .keyID(key.getKeyID())
                            .build();
            SignedJWT token = new SignedJWT(header, claims.build());
            token.sign(new ECDSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
