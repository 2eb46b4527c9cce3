package shop.customer.visits;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What visitors allow. Who was never asked has not consented. */
@Component
public class Consents {

    private final JdbcClient jdbc;
    private final Clock clock;

    Consents(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Empty when the visitor never said anything. */
    public Optional<Boolean> of(UUID visitorId) {
        return jdbc.sql("SELECT given FROM visit_consent WHERE visitor_id = :visitor")
                .param("visitor", visitorId)
                .query(Boolean.class)
                .optional();
    }

    void put(UUID visitorId, boolean given) {
        jdbc.sql(
                        """
                        INSERT INTO visit_consent AS c (visitor_id, given, sequence, changed_at)
                        VALUES (:visitor, :given, 0, :now)
                        ON CONFLICT (visitor_id) DO UPDATE SET given = excluded.given, changed_at = excluded.changed_at
                        WHERE c.given <> excluded.given
                        """)
                .param("visitor", visitorId)
                .param("given", given)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Takes back what a customer allowed as whichever visitor. */
    public void withdrawAll(UUID customerId) {
        jdbc.sql(
                        """
                        UPDATE visit_consent SET given = false, changed_at = :now
                        WHERE given AND visitor_id IN (
                            SELECT visitor_id FROM visitor_binding WHERE customer_id = :customer)
                        """)
                .param("customer", customerId)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * The number of the visitor's next fact, raised under the row's lock; empty without consent.
     */
    Optional<Long> nextSequence(UUID visitorId) {
        return jdbc.sql(
                        "UPDATE visit_consent SET sequence = sequence + 1 WHERE visitor_id = :visitor AND given RETURNING sequence")
                .param("visitor", visitorId)
                .query(Long.class)
                .optional();
    }
}
