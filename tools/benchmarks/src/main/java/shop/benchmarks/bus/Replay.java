package shop.benchmarks.bus;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.TopicPartition;
import shop.benchmarks.load.Sample;
import shop.benchmarks.report.Result;
import shop.benchmarks.scenario.Bench;
import shop.benchmarks.scenario.Scenario;
import tools.jackson.databind.json.JsonMapper;

/**
 * A new consumer group that reads a topic from its beginning, as an add-on does that comes late: it
 * parses every event and commits its offsets, and keeps nothing.
 */
public final class Replay implements Scenario {

    private static final String TOPIC = "bench-replay";
    private static final int EVENTS = 1_000_000;
    private static final Duration POLL = Duration.ofSeconds(1);

    @Override
    public String name() {
        return "replay";
    }

    @Override
    public List<Result> run(Bench bench) throws Exception {
        Bus bus = new Bus(bench.stack().kafkaBootstrap());
        int events = EVENTS / bench.plan().scale();
        bus.create(TOPIC);
        try {
            bench.tell(name() + ": filling the topic");
            fill(bus, new PlacedOrders(bench.data()), events);
            return List.of(
                    bench.repeated(
                            name(),
                            "%,d events parsed by a new consumer group".formatted(events),
                            null,
                            () -> read(bus),
                            () -> {}));
        } finally {
            bus.delete(TOPIC);
        }
    }

    private static void fill(Bus bus, PlacedOrders content, int events) {
        try (KafkaProducer<byte[], byte[]> producer = bus.producer()) {
            for (int event = 1; event <= events; event++) {
                producer.send(content.record(TOPIC, event));
            }
        }
    }

    private static Sample read(Bus bus) {
        try (Admin admin = bus.admin();
                KafkaConsumer<byte[], byte[]> consumer =
                        bus.consumer("bench-replay-" + UUID.randomUUID(), "earliest")) {
            long begin = System.nanoTime();
            consumer.subscribe(List.of(TOPIC));
            Map<TopicPartition, Long> ends = new Groups(admin).ends(TOPIC);
            long wanted = ends.values().stream().mapToLong(Long::longValue).sum();
            long read = 0;
            while (read < wanted) {
                read += parse(consumer.poll(POLL));
                consumer.commitSync();
            }
            return Sample.whole(read, System.nanoTime() - begin);
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int parse(ConsumerRecords<byte[], byte[]> records) {
        for (ConsumerRecord<byte[], byte[]> record : records) {
            JsonMapper.shared().readTree(record.value()).required("id");
        }
        return records.count();
    }
}
