package shop.defaults.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jwt.SignedJWT;
import java.security.interfaces.ECPublicKey;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Verifies visitor tokens by the gateway's public key: ES256, {@code typ=visitor+jwt}, issuer
 * {@code shop-gateway}, not expired. Verified ones are remembered by their hash, since the same
 * visitor comes again with the same token and a signature costs more than the rest of a cheap
 * request.
 */
public final class VisitorTokens {

    /** The header that carries the token; never {@code Authorization}. */
    public static final String HEADER = "Visitor-Token";

    public static final String TYPE = "visitor+jwt";
    public static final String ISSUER = "shop-gateway";

    /** How far two clocks may be apart. */
    static final Duration SKEW = Duration.ofSeconds(30);

    private static final int MAX_LENGTH = 1_000;
    private static final int MAX_CACHED = 20_000;

    private final Cache<String, Verified> verified =
            Caffeine.newBuilder().maximumSize(MAX_CACHED).build();
    private final JWSVerifier verifier;
    private final Clock clock;

    public VisitorTokens(ECPublicKey key, Clock clock) {
        try {
            this.verifier = new ECDSAVerifier(key);
        } catch (JOSEException e) {
            throw new IllegalArgumentException("the visitor key is not on P-256", e);
        }
        this.clock = clock;
    }

    /** The visitor whom a token names; empty for whatever is not a valid token. Never throws. */
    public Optional<UUID> visitor(@Nullable String token) {
        if (token == null || token.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        String hash = TokenHash.of(token);
        Verified known = verified.getIfPresent(hash);
        if (known == null) {
            known = verify(token);
            if (known != null) {
                verified.put(hash, known);
            }
        }
        return Optional.ofNullable(known).filter(this::alive).map(Verified::visitorId);
    }

    /** What this process has just signed itself is known to be good. */
    public void remember(String token, UUID visitorId, Instant expires) {
        verified.put(TokenHash.of(token), new Verified(visitorId, expires));
    }

    private boolean alive(Verified token) {
        return clock.instant().isBefore(token.expires().plus(SKEW));
    }

    private @Nullable Verified verify(String token) {
        try {
            SignedJWT jwt = SignedJWT.parse(token);
            return wellFormed(jwt) && jwt.verify(verifier) ? Verified.of(jwt) : null;
        } catch (ParseException | JOSEException | RuntimeException e) {
            return null;
        }
    }

    private static boolean wellFormed(SignedJWT jwt) throws ParseException {
        return JWSAlgorithm.ES256.equals(jwt.getHeader().getAlgorithm())
                && jwt.getHeader().getType() != null
                && TYPE.equals(jwt.getHeader().getType().getType())
                && ISSUER.equals(jwt.getJWTClaimsSet().getIssuer());
    }

    private record Verified(UUID visitorId, Instant expires) {

        static Verified of(SignedJWT jwt) throws ParseException {
            return new Verified(
                    UUID.fromString(jwt.getJWTClaimsSet().getSubject()),
                    jwt.getJWTClaimsSet().getExpirationTime().toInstant());
        }
    }
}
