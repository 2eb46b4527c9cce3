package shop.defaults.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Remembers tokens that were valid, for a minute at most: a key that is withdrawn soon counts, and
 * a session in use costs one signature a minute.
 */
final class RememberingDecoder implements JwtDecoder {

    private static final int MAX_CACHED = 10_000;

    private final Cache<String, Jwt> decoded =
            Caffeine.newBuilder()
                    .maximumSize(MAX_CACHED)
                    .expireAfterWrite(Duration.ofMinutes(1))
                    .build();
    private final JwtDecoder decoder;
    private final Clock clock;

    RememberingDecoder(JwtDecoder decoder, Clock clock) {
        this.decoder = decoder;
        this.clock = clock;
    }

    @Override
    public Jwt decode(String token) {
        String hash = TokenHash.of(token);
        Jwt known = decoded.getIfPresent(hash);
        if (known != null && alive(known)) {
            return known;
        }
        Jwt fresh = decoder.decode(token);
        decoded.put(hash, fresh);
        return fresh;
    }

    private boolean alive(Jwt token) {
        Instant expires = token.getExpiresAt();
        return expires != null && clock.instant().isBefore(expires.plus(VisitorTokens.SKEW));
    }
}
