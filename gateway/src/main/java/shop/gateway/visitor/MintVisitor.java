package shop.gateway.visitor;

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
import java.util.UUID;
import shop.defaults.security.VisitorTokens;

/** Makes a visitor that nobody has seen: a random id in a signed token. */
final class MintVisitor {

    static final Duration LIFE = Duration.ofDays(180);

    private static final JWSHeader HEADER =
            new JWSHeader.Builder(JWSAlgorithm.ES256)
                    .type(new JOSEObjectType(VisitorTokens.TYPE))
                    .build();

    private final JWSSigner signer;
    private final VisitorTokens known;
    private final Clock clock;

    /**
     * @param known where its visitors come back to
     */
    MintVisitor(ECPrivateKey key, VisitorTokens known, Clock clock) {
        try {
            this.signer = new ECDSASigner(key);
        } catch (JOSEException e) {
            throw new IllegalArgumentException("the visitor key is not on P-256", e);
        }
        this.known = known;
        this.clock = clock;
    }

    String mint() {
        Instant now = clock.instant();
        Instant expires = now.plus(LIFE);
        UUID visitor = UUID.randomUUID();
        SignedJWT token =
                new SignedJWT(
                        HEADER,
                        new JWTClaimsSet.Builder()
                                .issuer(VisitorTokens.ISSUER)
                                .subject(visitor.toString())
                                .issueTime(Date.from(now))
                                .expirationTime(Date.from(expires))
                                .build());
        try {
            token.sign(signer);
        } catch (JOSEException e) {
            throw new IllegalStateException("the visitor key can't sign", e);
        }
        String text = token.serialize();
        known.remember(text, visitor, expires);
        return text;
    }
}
