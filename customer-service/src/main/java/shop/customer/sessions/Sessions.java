package shop.customer.sessions;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * All sessions: a row for each family of refresh tokens. Every change runs in a transaction of the
 * caller.
 */
@Component
public class Sessions {

    private static final String LIVE =
            "customer_id = :customer AND revoked_at IS NULL AND started_at > :oldest";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SessionProperties settings;

    Sessions(JdbcClient jdbc, Clock clock, SessionProperties settings) {
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
                .query(LockedSession.class)
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

    /** The newest first. */
    public List<Session> of(UUID customerId) {
        return jdbc.sql(
                        "SELECT id, started_at, coalesce(last_used_at, started_at), user_agent FROM token_families WHERE "
                                + LIVE
                                + " ORDER BY started_at DESC, id")
                .param("customer", customerId)
                .param("oldest", oldest())
                .query((row, _) ->
                        new Session(
                                row.getObject(1, UUID.class),
                                row.getObject(2, OffsetDateTime.class).toInstant(),
                                row.getObject(3, OffsetDateTime.class).toInstant(),
                                row.getString(4)))
                .list();
    }

    /**
     * @return whether the customer had such a session
     */
    boolean revoke(UUID customerId, UUID id) {
        return jdbc.sql("UPDATE token_families SET revoked_at = :now WHERE id = :id AND " + LIVE)
                        .param("now", now())
                        .param("id", id)
                        .param("customer", customerId)
                        .param("oldest", oldest())
                        .update()
                > 0;
    }

    /**
     * Ends all of a customer's sessions.
     *
     * @param except the one that stays; none when absent
     */
    public void revokeAll(UUID customerId, @Nullable UUID except) {
        jdbc.sql(
                        """
                        UPDATE token_families SET revoked_at = :now
                        WHERE customer_id = :customer AND revoked_at IS NULL AND id IS DISTINCT FROM :except::uuid
                        """)
                .param("now", now())
                .param("customer", customerId)
                .param("except", except)
                .update();
    }

    /** Leaves no trace of a customer's sessions. */
    public void forget(UUID customerId) {
        jdbc.sql("DELETE FROM token_families WHERE customer_id = :customer")
                .param("customer", customerId)
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
