package shop.customer.sessions;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sessions as their refresh tokens see them: a row for each family. */
@Component
class TokenFamilies {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SessionProperties settings;

    TokenFamilies(JdbcClient jdbc, Clock clock, SessionProperties settings) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.settings = settings;
    }

    /** Begins one and ends the oldest beyond those a customer may have. */
    UUID start(UUID customerId, @Nullable String userAgent) {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        """
                        DELETE FROM token_families WHERE id IN (
                            SELECT id FROM token_families WHERE customer_id = :customer
                            ORDER BY started_at DESC, id OFFSET :others)
                        """)
                .param("customer", customerId)
                .param("others", settings.atMost() - 1)
                .update();
        jdbc.sql(
                        """
                        INSERT INTO token_families (id, customer_id, started_at, last_used_at, user_agent)
                        VALUES (:id, :customer, :now, :now, :agent)
                        """)
                .param("id", id)
                .param("customer", customerId)
                .param("now", now())
                .param("agent", userAgent)
                .update();
        return id;
    }

    /** The session a refresh token belongs to, so that no other use of it runs beside this one. */
    Optional<LockedSession> lock(String refreshToken) {
        return jdbc.sql(
                        """
                        SELECT id, customer_id, revoked_at IS NOT NULL AS revoked FROM token_families
                        WHERE id = (SELECT family_id FROM refresh_tokens WHERE token_hash = :hash)
                        FOR UPDATE
                        """)
                .param("hash", Sha256.of(refreshToken))
                .query((row, _) ->
                        new LockedSession(
                                row.getObject("id", UUID.class),
                                row.getObject("customer_id", UUID.class),
                                row.getBoolean("revoked")))
                .optional();
    }

    record LockedSession(UUID id, UUID customerId, boolean revoked) {}

    void used(UUID id) {
        jdbc.sql("UPDATE token_families SET last_used_at = :now WHERE id = :id")
                .param("now", now())
                .param("id", id)
                .update();
    }

    void revoke(UUID id) {
        jdbc.sql(
                        "UPDATE token_families SET revoked_at = :now WHERE id = :id AND revoked_at IS NULL")
                .param("now", now())
                .param("id", id)
                .update();
    }

    /** Takes away some of those that ended by themselves. */
    int forgetExpired(int limit) {
        return jdbc.sql(
                        """
                        DELETE FROM token_families WHERE id IN (
                            SELECT id FROM token_families WHERE started_at <= :oldest
                            ORDER BY started_at LIMIT :limit FOR UPDATE SKIP LOCKED)
                        """)
                .param("oldest", oldest())
                .param("limit", limit)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private OffsetDateTime oldest() {
        Instant begin = clock.instant().minus(settings.life());
        return begin.atOffset(ZoneOffset.UTC);
    }
}
