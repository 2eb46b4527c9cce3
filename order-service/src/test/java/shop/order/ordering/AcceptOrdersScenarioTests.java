package shop.order.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import shop.order.OrderScenario;

@OrderScenario
class AcceptOrdersScenarioTests {

    private final AcceptOrders acceptOrders;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    @Autowired
    AcceptOrdersScenarioTests(
            AcceptOrders acceptOrders, TransactionTemplate transaction, JdbcClient jdbc) {
        this.acceptOrders = acceptOrders;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    @Test
    void acceptsEachOrderOnceWhenTheSameBatchesRunSideBySide() throws Exception {
        List<PlacedOrder> batch =
                IntStream.range(0, 50)
                        .mapToObj(
                                i -> new PlacedOrder(UUID.randomUUID(), false, Sales.toSomebody()))
                        .toList();
        List<Callable<Void>> consumers =
                List.of(() -> accept(batch), () -> accept(batch.reversed()), () -> accept(batch));

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Void> consumer : threads.invokeAll(consumers)) {
                consumer.get();
            }
        }

        assertThat(count("SELECT count(*) FROM orders WHERE id = ANY (?)", batch)).isEqualTo(50);
        assertThat(count("SELECT count(*) FROM order_item WHERE order_id = ANY (?)", batch))
                .isEqualTo(100);
    }

    @Test
    void storesWhatTheSaleSaid() {
        var order = new PlacedOrder(UUID.randomUUID(), false, Sales.toSomebody());

        accept(List.of(order, order));

        var row =
                jdbc.sql("SELECT * FROM orders WHERE id = ?").param(order.id()).query().singleRow();
        assertThat(row)
                .containsEntry("status", "placed")
                .containsEntry("placed_event_id", order.eventId())
                .containsEntry("total", 4888L)
                .containsEntry("amount_received", 0L)
                .containsEntry("payment_method", "manual")
                .containsEntry("payment_authorised", 0L)
                .containsEntry("tax_included", true)
                .containsEntry("event_sequence", 2L)
                .hasEntrySatisfying("accepted_event_id", id -> assertThat(id).isNotNull());
    }

    private Void accept(List<PlacedOrder> batch) {
        transaction.executeWithoutResult(status -> acceptOrders.accept(batch));
        return null;
    }

    private long count(String sql, List<PlacedOrder> batch) {
        UUID[] ids = batch.stream().map(PlacedOrder::id).toArray(UUID[]::new);
        return jdbc.sql(sql).param(ids).query(Long.class).single();
    }
}
