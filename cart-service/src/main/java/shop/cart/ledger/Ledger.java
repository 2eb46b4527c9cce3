package shop.cart.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shop.events.OrderPlaced;

/** The PLACED checkouts. */
@Component
class Ledger {

    private static final String SALES =
            """
            select event_id, placed_at, sale, republish_attempts from checkout
            where state = 'PLACED'
            """;

    private final JdbcClient jdbc;
    private final Sales sales;

    Ledger(JdbcClient jdbc, Sales sales) {
        this.jdbc = jdbc;
        this.sales = sales;
    }

    Optional<OrderPlaced> find(UUID orderId) {
        return jdbc.sql(
                        """
                        select sale, placed_at from checkout
                        where order_id = :id and state = 'PLACED'
                        """)
                .param("id", orderId)
                .query((row, _) ->
                        sales.read(
                                row.getString("sale"), row.getTimestamp("placed_at").toInstant()))
                .optional();
    }

    /** Sets the acceptance where there is none; false when there is nothing to set. */
    boolean accept(UUID orderId, Instant at) {
        return jdbc.sql(
                                """
                                update checkout set accepted_at = :at, republish_at = null
                                where order_id = :id and state = 'PLACED' and accepted_at is null
                                """)
                        .param("at", Timestamp.from(at))
                        .param("id", orderId)
                        .update()
                == 1;
    }

    /** Locks what is due, leaving out what another replica has in hand. */
    List<Entry> due(Instant now, int limit) {
        return jdbc.sql(
                        """
                        select event_id, placed_at, sale, republish_attempts from checkout
                        where state = 'PLACED' and accepted_at is null and republish_at <= :now
                        order by republish_at limit :limit
                        for update skip locked
                        """)
                .param("now", Timestamp.from(now))
                .param("limit", limit)
                .query(this::entry)
                .list();
    }

    /** Those of these orders that are sales, accepted or not. */
    List<Entry> sales(Collection<UUID> orderIds) {
        return jdbc.sql(SALES + "and order_id = any(:ids) order by order_id")
                .param("ids", orderIds.toArray(UUID[]::new))
                .query(this::entry)
                .list();
    }

    /** The next ones in the order of their ids. */
    List<Entry> salesAfter(UUID orderId, int limit) {
        return jdbc.sql(SALES + "and order_id > :after order by order_id limit :limit")
                .param("after", orderId)
                .param("limit", limit)
                .query(this::entry)
                .list();
    }

    private Entry entry(ResultSet row, int number) throws SQLException {
        Instant placedAt = row.getTimestamp("placed_at").toInstant();
        return new Entry(
                row.getObject("event_id", UUID.class),
                placedAt,
                sales.read(row.getString("sale"), placedAt),
                row.getInt("republish_attempts"));
    }

    void republished(UUID orderId, Instant next) {
        jdbc.sql(
                        """
                        update checkout
                        set republish_attempts = republish_attempts + 1, republish_at = :next
                        where order_id = :id
                        """)
                .param("next", Timestamp.from(next))
                .param("id", orderId)
                .update();
    }
}
