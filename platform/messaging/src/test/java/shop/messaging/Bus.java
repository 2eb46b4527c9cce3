package shop.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import shop.messaging.wire.EventJson;

/** The topic of things as an outsider sees it. */
final class Bus implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Bus.class);
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Place place;
    private final KafkaProducer<byte[], byte[]> producer;

    Bus(Place place) {
        this.place = place;
        this.producer =
                new KafkaProducer<>(
                        Map.of(
                                "bootstrap.servers",
                                place.kafka(),
                                "max.in.flight.requests.per.connection",
                                1),
                        new ByteArraySerializer(),
                        new ByteArraySerializer());
    }

    /**
     * All records of the topic so far, partition by partition; fewer when the broker is silent for
     * long, which is said.
     */
    List<ConsumerRecord<byte[], byte[]>> read() {
        try (var consumer =
                new KafkaConsumer<>(
                        Map.of(
                                "bootstrap.servers",
                                place.kafka(),
                                "default.api.timeout.ms",
                                (int) PATIENCE.toMillis()),
                        new ByteArrayDeserializer(),
                        new ByteArrayDeserializer())) {
            List<TopicPartition> partitions =
                    consumer.partitionsFor(place.topic()).stream()
                            .map(info -> new TopicPartition(info.topic(), info.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<ConsumerRecord<byte[], byte[]>> records = new ArrayList<>();
            long last = System.nanoTime() + PATIENCE.toNanos();
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.get(p))) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
                if (System.nanoTime() > last) {
                    log.warn("Read {} records, and not all up to {}", records.size(), ends);
                    return records;
                }
            }
            return records;
        } catch (TimeoutException silent) {
            log.warn("Nothing was read", silent);
            return List.of();
        }
    }

    /** The versions of one thing in the order of the topic, repeats included. */
    List<Long> versions(String id) {
        return read().stream()
                .filter(record -> id.equals(new String(record.key(), UTF_8)))
                .map(record -> Long.parseLong(header(record, "ce_sequence")))
                .toList();
    }

    static String header(ConsumerRecord<byte[], byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }

    void publish(ThingChanged thing) {
        publish(UUID.randomUUID().toString(), thing);
    }

    void publish(String id, ThingChanged thing) {
        send(
                thing.key(),
                headers(id, thing.version()),
                new EventJson().write(thing).getBytes(UTF_8));
    }

    static Map<String, String> headers(String id, long sequence) {
        Map<String, String> headers = new HashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", id);
        headers.put("ce_type", "shop.thing.changed.v1");
        headers.put("ce_source", "/outside");
        headers.put("ce_time", "2026-01-02T03:04:05Z");
        headers.put("ce_sequence", Long.toString(sequence));
        return headers;
    }

    void send(@Nullable String key, Map<String, String> headers, byte @Nullable [] value) {
        byte[] bytes = key == null ? null : key.getBytes(UTF_8);
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>(place.topic(), bytes, value);
        headers.forEach((name, text) -> record.headers().add(name, text.getBytes(UTF_8)));
        producer.send(record);
    }

    /** Sets the service's group back to the first record. */
    void startOver() {
        producer.flush();
        String group = place.topic().replace("things", Replica.APPLICATION + ".things");
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", place.kafka()))) {
            await().ignoreExceptions()
                    .until(() -> {
                        admin.deleteConsumerGroups(List.of(group)).all().get();
                        return true;
                    });
        }
    }

    @Override
    public void close() {
        producer.close();
    }
}
