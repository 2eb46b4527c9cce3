package shop.customer.sessions;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Opaque tokens of 256 bits. The database holds their SHA-256 alone, so that a stolen copy of it
 * signs nobody in.
 */
@Component
class RefreshTokens {

    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final JdbcClient jdbc;

    RefreshTokens(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String random() {
        byte[] bits = new byte[BYTES];
        random.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    void insert(String token, UUID session, Instant issued, Instant expires) {
        jdbc.sql(
                        "INSERT INTO refresh_tokens (token_hash, family_id, issued_at, expires_at) VALUES (:hash, :family, :now, :expires)")
                .param("hash", Sha256.of(token))
                .param("family", session)
                .param("now", at(issued))
                .param("expires", at(expires))
                .update();
    }

    Stored find(String token) {
        return jdbc.sql("SELECT expires_at, used_at FROM refresh_tokens WHERE token_hash = :hash")
                .param("hash", Sha256.of(token))
                .query((row, _) ->
                        new Stored(
                                row.getObject(1, OffsetDateTime.class).toInstant(),
                                instant(row.getObject(2, OffsetDateTime.class))))
                .single();
    }

    void use(String token, Instant now) {
        jdbc.sql("UPDATE refresh_tokens SET used_at = :now WHERE token_hash = :hash")
                .param("now", at(now))
                .param("hash", Sha256.of(token))
                .update();
    }

    /**
     * @param expires the end of its session
     * @param used when it was exchanged for its successor, if it was
     */
    record Stored(Instant expires, @Nullable Instant used) {}

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
