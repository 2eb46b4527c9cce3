package shop.testsupport;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.jspecify.annotations.Nullable;
import shop.events.Contract;
import shop.events.Event;

/**
 * The bus as another service would use it: CloudEvents 1.0 in Kafka's binary mode, on the broker of
 * {@link Infrastructure}. Makes topics that are missing. Every publish returns when the broker has
 * acknowledged.
 */
public final class TestBus {

    static final int PARTITIONS = 4;

    private static final Clock CLOCK = Clock.systemUTC();

    private TestBus() {}

    /** Publishes a new event and returns its id. */
    public static UUID publish(Event event, long sequence) {
        UUID id = UUID.randomUUID();
        publish(id, event, sequence);
        return id;
    }

    /** Publishes under a given id: the same one twice is a duplicate. */
    public static void publish(UUID id, Event event, long sequence) {
        publish(event, headers(id, event, sequence));
    }

    /** Publishes a repeat of an earlier event, marked {@code republished: true}. */
    public static void republish(UUID id, Event event, long sequence) {
        Map<String, String> headers = headers(id, event, sequence);
        headers.put("republished", "true");
        publish(event, headers);
    }

    /** Publishes anything at all: poison. */
    public static void publishRaw(
            String topic,
            @Nullable String key,
            Map<String, String> headers,
            byte @Nullable [] value) {
        BusTopics.require(topic);
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(topic, key, value);
        headers.forEach((name, text) ->
                message.headers()
                        .add(new RecordHeader(name, text.getBytes(StandardCharsets.UTF_8))));
        BusClients.send(message);
    }

    /** All records of the topic up to now, partition by partition. */
    public static List<BusRecord> read(String topic) {
        BusTopics.require(topic);
        return BusClients.readAll(topic);
    }

    /** The records of one aggregate, oldest first. */
    public static List<BusRecord> read(String topic, String key) {
        return read(topic).stream().filter(message -> key.equals(message.key())).toList();
    }

    /** The headers an event of ours carries; a copy that a test may spoil. */
    public static Map<String, String> headers(UUID id, Event event, long sequence) {
        Instant now = CLOCK.instant().truncatedTo(ChronoUnit.MILLIS);
        Map<String, String> headers = new HashMap<>();
        headers.put("ce_specversion", "1.0");
        headers.put("ce_id", id.toString());
        headers.put("ce_type", contract(event).type());
        headers.put("ce_source", "/test");
        headers.put("ce_subject", event.key());
        headers.put("ce_time", now.toString());
        headers.put("ce_sequence", Long.toString(sequence));
        headers.put("content-type", "application/json");
        return headers;
    }

    private static void publish(Event event, Map<String, String> headers) {
        publishRaw(contract(event).topic(), event.key(), headers, BusJson.write(event));
    }

    private static Contract contract(Event event) {
        return Objects.requireNonNull(
                event.getClass().getAnnotation(Contract.class), "not a published contract");
    }
}
