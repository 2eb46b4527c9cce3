package shop.customer.identities;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shop.events.VisitorIdentified;

/** Which visitor is which customer; a row is written once. */
@Component
public class Bindings {

    private static final String COLUMNS =
            "SELECT visitor_id, customer_id, version FROM visitor_binding ";

    private final JdbcClient jdbc;
    private final Clock clock;

    Bindings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The customer whom a visitor is, if known. */
    public Optional<UUID> customerOf(UUID visitorId) {
        return jdbc.sql("SELECT customer_id FROM visitor_binding WHERE visitor_id = :visitor")
                .param("visitor", visitorId)
                .query(UUID.class)
                .optional();
    }

    /** Everybody whom a customer has been. */
    public List<UUID> visitorsOf(UUID customerId) {
        return jdbc.sql(
                        "SELECT visitor_id FROM visitor_binding WHERE customer_id = :customer ORDER BY bound_at, visitor_id")
                .param("customer", customerId)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /**
     * @return whether the row is new; not when somebody has the visitor, or the account is no more
     */
    boolean insert(VisitorIdentified binding) {
        return jdbc.sql(
                                """
                                INSERT INTO visitor_binding (visitor_id, customer_id, version, bound_at)
                                SELECT :visitor, id, :version, :now FROM customers
                                WHERE id = :customer AND status = 'active'
                                ON CONFLICT DO NOTHING
                                """)
                        .param("visitor", binding.visitorId())
                        .param("customer", binding.customerId())
                        .param("version", binding.version())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    /**
     * @param visitorIds at least one
     */
    List<VisitorIdentified> find(List<UUID> visitorIds) {
        return jdbc.sql(COLUMNS + "WHERE visitor_id IN (:visitors) ORDER BY visitor_id")
                .param("visitors", visitorIds)
                .query((row, _) -> binding(row))
                .list();
    }

    /** The next ones in the order of visitors. */
    List<VisitorIdentified> findAfter(@Nullable UUID visitorId, int limit) {
        return jdbc.sql(
                        COLUMNS
                                + "WHERE :after::uuid IS NULL OR visitor_id > :after::uuid ORDER BY visitor_id LIMIT :limit")
                .param("after", visitorId)
                .param("limit", limit)
                .query((row, _) -> binding(row))
                .list();
    }

    private static VisitorIdentified binding(ResultSet row) throws SQLException {
        return new VisitorIdentified(
                row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getLong(3));
    }
}
