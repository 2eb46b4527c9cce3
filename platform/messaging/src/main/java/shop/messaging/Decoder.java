package shop.messaging;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import shop.events.Event;
import shop.messaging.wire.CloudEvents;
import shop.messaging.wire.ContractName;
import shop.messaging.wire.EventJson;

/** Reads the records of one topic as the events that its listener asks for. */
final class Decoder {

    private final Map<String, Class<? extends Event>> types;
    private final Set<String> facts;
    private final EventJson json;

    Decoder(Set<Class<? extends Event>> reads, EventJson json) {
        this.types =
                reads.stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        type -> ContractName.of(type).type(), Function.identity()));
        this.facts = types.keySet().stream().map(ContractName::fact).collect(Collectors.toSet());
        this.json = json;
    }

    /** Null when the record is of a type that the listener does not read. */
    @Nullable Incoming decode(int index, ConsumerRecord<byte[], byte[]> record) {
        Map<String, String> headers = RecordHeaders.texts(record.headers());
        String key = RecordKey.text(record.key());
        try {
            String type = required(headers, CloudEvents.TYPE);
            if (!facts.contains(ContractName.fact(type))) {
                return null;
            }
            return new Incoming(index, record, key, event(record, headers, type), null);
        } catch (RuntimeException | StackOverflowError unreadable) {
            return new Incoming(index, record, key, null, Reason.of(unreadable));
        }
    }

    private ReceivedEvent event(
            ConsumerRecord<byte[], byte[]> record, Map<String, String> headers, String type) {
        Class<? extends Event> body = present(types.get(type), "unknown version " + type);
        check(required(headers, CloudEvents.SPEC_VERSION).startsWith("1."), "not CloudEvents 1");
        return new ReceivedEvent(
                UUID.fromString(required(headers, CloudEvents.ID)),
                body(record, body),
                Long.parseLong(required(headers, CloudEvents.SEQUENCE)),
                Instant.parse(required(headers, CloudEvents.TIME)),
                Boolean.parseBoolean(headers.get(CloudEvents.REPUBLISHED)));
    }

    private Event body(ConsumerRecord<byte[], byte[]> record, Class<? extends Event> type) {
        Event event = json.read(present(record.value(), "no value"), type);
        check(
                RecordKey.text(record.key()).equals(event.key()),
                "the record's key is not the event's, " + event.key());
        return event;
    }

    private static String required(Map<String, String> headers, String name) {
        return present(headers.get(name), "no header " + name);
    }

    private static <T> T present(@Nullable T value, String otherwise) {
        if (value == null) {
            throw new RejectedEvent(otherwise);
        }
        return value;
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new RejectedEvent(otherwise);
        }
    }
}
