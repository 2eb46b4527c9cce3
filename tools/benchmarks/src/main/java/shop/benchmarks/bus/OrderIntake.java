package shop.benchmarks.bus;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import shop.benchmarks.data.Database;
import shop.benchmarks.load.Sample;
import shop.benchmarks.report.Result;
import shop.benchmarks.scenario.Bench;
import shop.benchmarks.scenario.Scenario;
import shop.localstack.Part;

/**
 * Placed orders that nobody placed, far faster on the topic than order-service takes them in. The
 * other readers of the topic are down meanwhile and go on behind it.
 */
public final class OrderIntake implements Scenario {

    private static final String TOPIC = "orders";
    private static final int ORDERS = 50_000;
    private static final long LIMIT = Duration.ofMinutes(10).toNanos();
    private static final long PAUSE = 20_000_000;
    private static final List<Part> OTHERS = List.of(Part.CATALOG, Part.CART);

    /** Real orders are of an earlier time. */
    private static final String MADE = "placed_at > '2100-01-01'";

    private long next = 1;

    @Override
    public String name() {
        return "order-intake";
    }

    @Override
    public List<Result> run(Bench bench) throws Exception {
        bench.rest().await();
        int orders = ORDERS / bench.plan().scale();
        OTHERS.forEach(bench.stack()::stop);
        Bus bus = new Bus(bench.stack().kafkaBootstrap());
        try (Database database = Database.of(bench.stack());
                KafkaProducer<byte[], byte[]> producer = bus.producer()) {
            PlacedOrders content = new PlacedOrders(bench.data());
            bench.tell(name() + ": warming up");
            take(database, producer, content, orders);
            Result result =
                    bench.repeated(
                            name(),
                            "%,d orders from a full topic into order-service".formatted(orders),
                            null,
                            () -> take(database, producer, content, orders),
                            () -> {});
            forget(database);
            return List.of(result);
        } finally {
            goOn(bench, bus);
        }
    }

    private Sample take(
            Database database,
            KafkaProducer<byte[], byte[]> producer,
            PlacedOrders content,
            int orders) {
        try {
            long wanted = made(database) + orders;
            long begin = System.nanoTime();
            for (int order = 0; order < orders; order++) {
                producer.send(content.record(TOPIC, next++));
            }
            producer.flush();
            while (made(database) < wanted) {
                if (System.nanoTime() - begin > LIMIT) {
                    throw new IllegalStateException("order-service does not take the orders in");
                }
                LockSupport.parkNanos(PAUSE);
            }
            return Sample.whole(orders, System.nanoTime() - begin);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long made(Database database) throws SQLException {
        return database.number("SELECT count(*) FROM orders.orders WHERE " + MADE);
    }

    private static void forget(Database database) throws SQLException {
        database.execute("SET session_replication_role = replica");
        for (String table : List.of("order_history", "order_item")) {
            database.execute(
                    "DELETE FROM orders.%s WHERE order_id IN (SELECT id FROM orders.orders WHERE %s)"
                            .formatted(table, MADE));
        }
        database.execute("DELETE FROM orders.orders WHERE " + MADE);
    }

    private static void goOn(Bench bench, Bus bus) throws Exception {
        bench.rest().await();
        try (Admin admin = bus.admin()) {
            Groups groups = new Groups(admin);
            for (Part other : OTHERS) {
                groups.skip(other.toString(), TOPIC);
            }
        }
        OTHERS.forEach(bench.stack()::start);
    }
}
