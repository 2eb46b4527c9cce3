package shop.order.visitors;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shop.events.VisitorIdentified;

/** All bindings of visitors to customers, the newest version of each. */
@Component
public class Bindings {

    private static final String LOCK = "hashtext('orders: visitor bindings')";

    private final JdbcClient jdbc;

    Bindings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Until the transaction ends no binding comes in that it would not see. Many may hold this at
     * once.
     */
    public void hold() {
        lock("SELECT pg_advisory_xact_lock_shared(" + LOCK + ")::text");
    }

    /** Waits for those who hold the bindings as they are. */
    void open() {
        lock("SELECT pg_advisory_xact_lock(" + LOCK + ")::text");
    }

    private void lock(String sql) {
        jdbc.sql(sql).query(String.class).single();
    }

    public Optional<UUID> customerOf(UUID visitorId) {
        return jdbc.sql("SELECT customer_id FROM visitor_binding WHERE visitor_id = :visitor")
                .param("visitor", visitorId)
                .query(UUID.class)
                .optional();
    }

    /** Each visitor at most once, in a fixed order: two batches cannot deadlock. */
    void keep(List<VisitorIdentified> told) {
        jdbc.sql(
                        """
                        INSERT INTO visitor_binding AS known (visitor_id, customer_id, version)
                        SELECT * FROM unnest(:visitors, :customers, :versions) ORDER BY 1
                        ON CONFLICT (visitor_id) DO UPDATE
                        SET customer_id = excluded.customer_id, version = excluded.version
                        WHERE excluded.version > known.version
                        """)
                .param("visitors", visitors(told))
                .param(
                        "customers",
                        told.stream().map(VisitorIdentified::customerId).toArray(UUID[]::new))
                .param(
                        "versions",
                        told.stream().map(VisitorIdentified::version).toArray(Long[]::new))
                .update();
    }

    /**
     * Gives some of the visitors' guest orders to their customers.
     *
     * @return how many; fewer than the limit when none is left
     */
    int give(List<VisitorIdentified> told, int limit) {
        return jdbc.sql(
                        """
                        UPDATE orders SET customer_id = guest.customer_id, version = version + 1
                        FROM (
                            SELECT o.id, b.customer_id
                            FROM orders o JOIN visitor_binding b USING (visitor_id)
                            WHERE o.visitor_id = ANY (:visitors) AND o.customer_id IS NULL
                            ORDER BY o.id LIMIT :limit FOR UPDATE OF o
                        ) guest
                        WHERE orders.id = guest.id
                        """)
                .param("visitors", visitors(told))
                .param("limit", limit)
                .update();
    }

    private static UUID[] visitors(List<VisitorIdentified> told) {
        return told.stream().map(VisitorIdentified::visitorId).toArray(UUID[]::new);
    }
}
