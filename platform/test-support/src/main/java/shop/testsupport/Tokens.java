package shop.testsupport;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;

/**
 * Signed tokens as the gateway, customer-service and the services make them, by keys of this JVM
 * that {@link ScenarioTest} hands to the service under test.
 */
public final class Tokens {

    private static final Clock CLOCK = Clock.systemUTC();
    private static final Duration VISITOR_LIFE = Duration.ofDays(180);
    private static final Duration ACCESS_LIFE = Duration.ofMinutes(10);
    private static final Duration SERVICE_LIFE = Duration.ofSeconds(60);

    private Tokens() {}

    /** For the header {@code Visitor-Token}. */
    public static String visitor(UUID visitorId) {
        return sign(TestKeys.pair(TestKeys.VISITOR), "visitor+jwt", visitorClaims(visitorId));
    }

    /** Like {@link #visitor}, but signed by a key nobody trusts. */
    public static String forgedVisitor(UUID visitorId) {
        return sign(TestKeys.generate(), "visitor+jwt", visitorClaims(visitorId));
    }

    /**
     * A customer's bearer token; no roles for a plain customer, else {@code admin} or {@code
     * staff}.
     */
    public static String access(UUID customerId, String... roles) {
        return sign(
                TestKeys.pair(TestKeys.ACCESS),
                "at+jwt",
                accessClaims(customerId, ACCESS_LIFE, roles));
    }

    /** Like {@link #access}, but signed by a key nobody trusts. */
    public static String forgedAccess(UUID customerId, String... roles) {
        return sign(TestKeys.generate(), "at+jwt", accessClaims(customerId, ACCESS_LIFE, roles));
    }

    /** Like {@link #access}, but expired an hour ago. */
    public static String expiredAccess(UUID customerId, String... roles) {
        return sign(
                TestKeys.pair(TestKeys.ACCESS),
                "at+jwt",
                accessClaims(customerId, Duration.ofHours(-1), roles));
    }

    /** A bearer token for {@code /internal/**} of {@code callee}. */
    public static String service(String caller, String callee) {
        JWTClaimsSet.Builder claims =
                claims(SERVICE_LIFE).issuer(caller).subject(caller).audience(callee);
        return sign(TestKeys.pair(caller), "service+jwt", claims);
    }

    private static JWTClaimsSet.Builder visitorClaims(UUID visitorId) {
        return claims(VISITOR_LIFE).issuer("shop-gateway").subject(visitorId.toString());
    }

    private static JWTClaimsSet.Builder accessClaims(
            UUID customerId, Duration life, String... roles) {
        JWTClaimsSet.Builder claims =
                claims(life)
                        .issuer("shop")
                        .audience("shop")
                        .subject(customerId.toString())
                        .claim("client_id", "shop")
                        .jwtID(UUID.randomUUID().toString());
        return roles.length == 0 ? claims : claims.claim("roles", List.of(roles));
    }

    private static JWTClaimsSet.Builder claims(Duration life) {
        Instant now = CLOCK.instant();
        Instant issued = life.isNegative() ? now.plus(life).minus(ACCESS_LIFE) : now;
        return new JWTClaimsSet.Builder()
                .issueTime(Date.from(issued))
                .expirationTime(Date.from(now.plus(life)));
    }

    private static String sign(ECKey key, String type, JWTClaimsSet.Builder claims) {
        JWSHeader header =
                new JWSHeader.Builder(JWSAlgorithm.ES256)
                        .type(new JOSEObjectType(type))
                        .keyID(key.getKeyID())
                        .build();
        SignedJWT token = new SignedJWT(header, claims.build());
        try {
            token.sign(new ECDSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }
}
