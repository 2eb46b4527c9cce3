package shop.benchmarks.bus;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import shop.benchmarks.load.Sample;
import shop.benchmarks.load.Tally;

/**
 * How long each placed order took from its commit to the broker's log: from the time in the event,
 * which is taken just before the commit, to the time at which the broker stamped it. Milliseconds.
 */
public final class Acknowledgements implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(200);
    private static final String TOPIC = "orders";
    private static final long NANOS_IN_MILLI = 1_000_000;

    private final Tally tally = new Tally();
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Thread thread =
            Thread.ofPlatform().name("acknowledgements").unstarted(this::read);
    private volatile boolean ended;

    /** Hears of everything that is published after this. */
    public Acknowledgements(String bootstrap) {
        consumer = new Bus(bootstrap).consumer("bench-" + UUID.randomUUID(), "latest");
        List<TopicPartition> partitions =
                consumer.partitionsFor(TOPIC).stream()
                        .map(partition -> new TopicPartition(TOPIC, partition.partition()))
                        .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        thread.start();
    }

    private void read() {
        while (!ended) {
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                if (header(record, "ce_type").equals(PlacedOrders.TYPE)) {
                    long placed = Instant.parse(header(record, "ce_time")).toEpochMilli();
                    tally.add((record.timestamp() - placed) * NANOS_IN_MILLI);
                }
            }
        }
    }

    private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), StandardCharsets.UTF_8);
    }

    /** To be asked after {@link #end}. */
    public Sample sample(long nanos) {
        return tally.sample(nanos);
    }

    /** Hears no more; harmless a second time. */
    public void end() {
        ended = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        end();
        consumer.close();
    }
}
