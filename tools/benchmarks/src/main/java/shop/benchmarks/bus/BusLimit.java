package shop.benchmarks.bus;

import java.util.List;
import org.apache.kafka.clients.producer.KafkaProducer;
import shop.benchmarks.load.Sample;
import shop.benchmarks.report.Result;
import shop.benchmarks.scenario.Bench;
import shop.benchmarks.scenario.Scenario;

/** A bare producer that sends placed orders, set as the relay's. */
public final class BusLimit implements Scenario {

    public static final String NAME = "bus-limit";

    private static final String TOPIC = "bus-limit";
    private static final int EVENTS = 200_000;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Result> run(Bench bench) throws Exception {
        Bus bus = new Bus(bench.stack().kafkaBootstrap());
        PlacedOrders orders = new PlacedOrders(bench.data());
        int events = EVENTS / bench.plan().scale();
        bus.create(TOPIC);
        try (KafkaProducer<byte[], byte[]> producer = bus.producer()) {
            send(producer, orders, events / 4);
            return List.of(
                    bench.repeated(
                            NAME,
                            "a bare producer, events of the same bytes",
                            null,
                            () -> send(producer, orders, events),
                            () -> {}));
        } finally {
            bus.delete(TOPIC);
        }
    }

    private static Sample send(
            KafkaProducer<byte[], byte[]> producer, PlacedOrders orders, int events) {
        long begin = System.nanoTime();
        for (int number = 1; number <= events; number++) {
            producer.send(orders.record(TOPIC, number));
        }
        producer.flush();
        return Sample.whole(events, System.nanoTime() - begin);
    }
}
