package shop.messaging;

import java.time.Duration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Remembers handled events for 60 days, for topics that keep their records for a shorter time. A
 * consumer of a kept or compacted topic uses a natural key or a version instead.
 */
public class Inbox {

    static final Duration KEPT = Duration.ofDays(60);

    private static final int BITE = 5_000;
    private static final String CLAIM =
            "INSERT INTO inbox (event_id) VALUES (?) ON CONFLICT DO NOTHING";
    private static final String PRUNE =
            """
            DELETE FROM inbox WHERE ctid = ANY (ARRAY(
                SELECT ctid FROM inbox
                WHERE claimed_at < clock_timestamp() - make_interval(secs => ?) LIMIT ?))
            """;

    private final JdbcTemplate jdbc;

    Inbox(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * To be the first statement of the handler's transaction, which must make its effect in the
     * same one. Waits for another transaction that is claiming the same event.
     *
     * @return false when the event was handled before
     * @throws IllegalStateException when no transaction is running
     */
    public boolean claim(ReceivedEvent event) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(
                    "An event can be claimed only inside the transaction of its effect");
        }
        return jdbc.update(CLAIM, event.id()) == 1;
    }

    /** Forgets what is older than 60 days, a bounded bite at a time. */
    void prune() {
        while (jdbc.update(PRUNE, KEPT.toSeconds(), BITE) == BITE) {
            Thread.yield();
        }
    }
}
