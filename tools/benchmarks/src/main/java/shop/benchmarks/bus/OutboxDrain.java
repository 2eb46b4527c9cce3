package shop.benchmarks.bus;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import shop.benchmarks.data.Database;
import shop.benchmarks.load.Sample;
import shop.benchmarks.report.Result;
import shop.benchmarks.scenario.Bench;
import shop.benchmarks.scenario.Scenario;

/** A backlog in cart-service's outbox, of events as large as a placed order, until it is empty. */
public final class OutboxDrain implements Scenario {

    /** A topic that nobody reads. */
    private static final String TOPIC = "bench-drain";

    private static final int EVENTS = 300_000;
    private static final long LIMIT = Duration.ofMinutes(10).toNanos();
    private static final long PAUSE = 20_000_000;

    @Override
    public String name() {
        return "outbox-drain";
    }

    @Override
    public List<String> limits() {
        return List.of(BusLimit.NAME);
    }

    @Override
    public List<Result> run(Bench bench) throws Exception {
        Bus bus = new Bus(bench.stack().kafkaBootstrap());
        bus.create(TOPIC);
        int events = EVENTS / bench.plan().scale();
        String payload = new PlacedOrders(bench.data()).sale(1).event();
        try (Database database = Database.of(bench.stack())) {
            drain(database, events / 10, payload);
            return List.of(
                    bench.repeated(
                            name(),
                            "%,d waiting events until none waits".formatted(events),
                            BusLimit.NAME,
                            () -> drain(database, events, payload),
                            () -> {}));
        }
    }

    /** Timed from the commit of the backlog on; the relay finds it at its next look. */
    private static Sample drain(Database database, int events, String payload) {
        try {
            database.execute(
                    """
                    INSERT INTO cart.outbox
                        (event_id, aggregatetype, aggregateid, type, payload, sequence, occurred_at)
                    SELECT gen_random_uuid(), '%s', gen_random_uuid(), '%s', '%s', 1, now()
                    FROM generate_series(1, %d)
                    """
                            .formatted(TOPIC, PlacedOrders.TYPE, payload, events));
            long begin = System.nanoTime();
            while (database.number("SELECT count(*) FROM (SELECT FROM cart.outbox LIMIT 1) o")
                    > 0) {
                if (System.nanoTime() - begin > LIMIT) {
                    throw new IllegalStateException("the outbox does not drain");
                }
                LockSupport.parkNanos(PAUSE);
            }
            return Sample.whole(events, System.nanoTime() - begin);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
