package shop.order.ordering;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes orders as they come off the bus: batches, past JPA, one statement each. */
@Component
class OrderIntake {

    private static final String ACCEPT_ORDERS = Sql.read("accept-orders.sql");

    private final JdbcClient jdbc;
    private final JsonMapper json = new JsonMapper();

    OrderIntake(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Stores those that are not known yet, with items and history, in one round trip; the first
     * telling of an id counts.
     *
     * @return the ids of those that were stored
     */
    Set<UUID> store(List<PlacedOrder> told, Instant acceptedAt) {
        Map<UUID, PlacedOrder> firsts = new LinkedHashMap<>();
        told.forEach(order -> firsts.putIfAbsent(order.id(), order));
        List<OrderRow> orders = new ArrayList<>();
        List<ItemRow> items = new ArrayList<>();
        List<HistoryRow> history = new ArrayList<>();
        for (PlacedOrder first : firsts.values()) {
            Order order = new Order(first.placed());
            orders.add(OrderRow.of(order, first.eventId(), acceptedAt));
            items.addAll(ItemRow.of(order));
            history.add(HistoryRow.of(order));
        }
        return jdbc.sql(ACCEPT_ORDERS)
                .param("orders", json.writeValueAsString(orders))
                .param("items", json.writeValueAsString(items))
                .param("history", json.writeValueAsString(history))
                .query((row, i) -> row.getObject("id", UUID.class))
                .set();
    }

    /** Keeps the ids of the {@code order.accepted} that the orders got, in their order. */
    void answered(List<PlacedOrder> orders, List<UUID> eventIds) {
        jdbc.sql(
                        """
                        UPDATE orders SET accepted_event_id = answer.event_id
                        FROM unnest(:orders, :events) AS answer (order_id, event_id)
                        WHERE id = answer.order_id
                        """)
                .param("orders", ids(orders))
                .param("events", eventIds.toArray(UUID[]::new))
                .update();
    }

    Map<UUID, KnownOrder> known(List<PlacedOrder> orders) {
        return jdbc
                .sql(
                        """
                        SELECT id, placed_event_id, accepted_event_id, accepted_at
                        FROM orders WHERE id = ANY (:ids)
                        """)
                .param("ids", ids(orders))
                .query((row, i) ->
                        new KnownOrder(
                                row.getObject("id", UUID.class),
                                row.getObject("placed_event_id", UUID.class),
                                row.getObject("accepted_event_id", UUID.class),
                                row.getTimestamp("accepted_at").toInstant()))
                .list()
                .stream()
                .collect(toMap(KnownOrder::id, identity()));
    }

    private static UUID[] ids(List<PlacedOrder> orders) {
        return orders.stream().map(PlacedOrder::id).toArray(UUID[]::new);
    }
}
