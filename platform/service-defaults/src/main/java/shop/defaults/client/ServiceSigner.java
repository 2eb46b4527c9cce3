package shop.defaults.client;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.security.interfaces.ECPrivateKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Signs this service's calls: one token for each callee, valid for 60 s and used for 30. */
final class ServiceSigner {

    private static final Duration LIFE = Duration.ofSeconds(60);
    private static final Duration USE = Duration.ofSeconds(30);
    private static final JWSHeader HEADER =
            new JWSHeader.Builder(JWSAlgorithm.ES256)
                    .type(new JOSEObjectType("service+jwt"))
                    .build();

    private final Map<String, Signed> tokens = new ConcurrentHashMap<>();
    private final String self;
    private final JWSSigner signer;
    private final Clock clock;

    ServiceSigner(String self, ECPrivateKey key, Clock clock) {
        try {
            this.signer = new ECDSASigner(key);
        } catch (JOSEException e) {
            throw new IllegalArgumentException("the service's key is not on P-256", e);
        }
        this.self = self;
        this.clock = clock;
    }

    String token(String callee) {
        Instant now = clock.instant();
        Signed known = tokens.get(callee);
        if (known == null || now.isAfter(known.until()) || now.isBefore(known.from())) {
            known = new Signed(sign(callee, now), now, now.plus(USE));
            tokens.put(callee, known);
        }
        return known.token();
    }

    private String sign(String callee, Instant now) {
        SignedJWT jwt =
                new SignedJWT(
                        HEADER,
                        new JWTClaimsSet.Builder()
                                .issuer(self)
                                .subject(self)
                                .audience(callee)
                                .issueTime(Date.from(now))
                                .expirationTime(Date.from(now.plus(LIFE)))
                                .jwtID(UUID.randomUUID().toString())
                                .build());
        try {
            jwt.sign(signer);
        } catch (JOSEException e) {
            throw new IllegalStateException("the service's key can't sign", e);
        }
        return jwt.serialize();
    }

    private record Signed(String token, Instant from, Instant until) {}
}
