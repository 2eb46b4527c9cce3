package shop.order.visitors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import shop.events.OrderPlaced;
import shop.events.VisitorIdentified;
import shop.order.OrderScenario;
import shop.order.ordering.Intake;
import shop.order.ordering.Sales;

/** An order and its binding that come in at the same moment. */
@OrderScenario
class BindingRaceScenarioTests {

    private final Intake intake;
    private final BindVisitors bindVisitors;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    @Autowired
    BindingRaceScenarioTests(
            Intake intake,
            BindVisitors bindVisitors,
            TransactionTemplate transaction,
            JdbcClient jdbc) {
        this.intake = intake;
        this.bindVisitors = bindVisitors;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    @Test
    void neverPassEachOtherUnseen() throws Exception {
        UUID customer = UUID.randomUUID();
        List<Callable<?>> both = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            UUID visitor = UUID.randomUUID();
            OrderPlaced order = Sales.toGuest(visitor);
            var binding = new VisitorIdentified(visitor, customer, 1);
            both.add(() -> intake.arrived(order));
            both.add(() -> bind(binding));
        }

        try (var threads = Executors.newFixedThreadPool(6)) {
            List<Future<?>> running = new ArrayList<>();
            both.forEach(one -> running.add(threads.submit(one)));
            for (Future<?> one : running) {
                one.get();
            }
        }

        assertThat(
                        jdbc.sql("SELECT count(*) FROM orders WHERE customer_id = ?")
                                .param(customer)
                                .query(Long.class)
                                .single())
                .isEqualTo(100);
    }

    private Void bind(VisitorIdentified binding) {
        transaction.executeWithoutResult(_ -> bindVisitors.bind(List.of(binding)));
        return null;
    }
}
