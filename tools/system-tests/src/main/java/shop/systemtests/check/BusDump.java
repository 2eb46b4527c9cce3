package shop.systemtests.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Every topic of the bus, read from its first record to its last, outside of any group. */
public final class BusDump {

    private static final Duration POLL = Duration.ofMillis(200);

    private final String bootstrapServers;

    public BusDump(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    /** Each partition in the order of its offsets; what is no event is left out. */
    public List<Entry> read() {
        Map<String, Object> settings =
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        var bytes = new ByteArrayDeserializer();
        try (var consumer = new KafkaConsumer<>(settings, bytes, bytes)) {
            return read(consumer);
        }
    }

    private static List<Entry> read(Consumer<byte[], byte[]> consumer) {
        var partitions =
                consumer.listTopics().entrySet().stream()
                        .filter(topic -> !topic.getKey().startsWith("__"))
                        .flatMap(topic -> topic.getValue().stream())
                        .map(info -> new TopicPartition(info.topic(), info.partition()))
                        .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        var ends = consumer.endOffsets(partitions);
        var entries = new ArrayList<Entry>();
        while (ends.entrySet().stream()
                .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            for (var found : consumer.poll(POLL)) {
                entry(found).ifPresent(entries::add);
            }
        }
        return List.copyOf(entries);
    }

    private static Optional<Entry> entry(ConsumerRecord<byte[], byte[]> found) {
        var id = header(found, "ce_id");
        var type = header(found, "ce_type");
        var sequence = header(found, "ce_sequence");
        if (id == null || type == null || sequence == null || found.key() == null) {
            return Optional.empty();
        }
        return Optional.of(
                new Entry(
                        found.topic(),
                        found.partition(),
                        found.offset(),
                        new String(found.key(), UTF_8),
                        id,
                        type,
                        Long.parseLong(sequence),
                        Arrays.hashCode(found.value()),
                        type.equals("shop.order.placed.v1") ? total(found.value()) : 0));
    }

    private static long total(byte[] value) {
        try {
            var order = JsonMapper.shared().readTree(value);
            return order.path("totals").path("total").path("amount").asLong(0);
        } catch (JacksonException | IllegalArgumentException broken) {
            return 0;
        }
    }

    private static @Nullable String header(ConsumerRecord<byte[], byte[]> found, String name) {
        var header = found.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), UTF_8);
    }
}
