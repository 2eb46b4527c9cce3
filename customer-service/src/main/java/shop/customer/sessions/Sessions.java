package shop.customer.sessions;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sessions of a customer. Every change runs in a transaction of the caller. */
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

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private OffsetDateTime oldest() {
        Instant begin = clock.instant().minus(settings.life());
        return begin.atOffset(ZoneOffset.UTC);
    }
}
