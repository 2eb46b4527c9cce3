package shop.order.streaming;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shop.order.ordering.OrderStatus;

/** What happened to orders since a place in their history. */
@Component
class Changes {

    private final JdbcClient jdbc;

    Changes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param seen the last entry that is known of each order
     * @return oldest first
     */
    List<Change> since(Map<UUID, Integer> seen) {
        return jdbc.sql(
                        """
                        SELECT order_id, entry, at, fact, status
                        FROM order_history JOIN unnest(:orders, :seen) AS known (id, seen)
                            ON order_id = known.id AND entry > known.seen
                        ORDER BY order_id, entry
                        """)
                .param("orders", seen.keySet().toArray(UUID[]::new))
                .param("seen", seen.values().toArray(Integer[]::new))
                .query((row, _) ->
                        new Change(
                                row.getObject("order_id", UUID.class),
                                row.getInt("entry"),
                                row.getTimestamp("at").toInstant(),
                                row.getString("fact"),
                                OrderStatus.of(row.getString("status"))))
                .list();
    }
}
