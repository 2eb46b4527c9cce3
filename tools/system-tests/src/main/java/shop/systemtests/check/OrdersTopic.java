package shop.systemtests.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import shop.systemtests.check.Evidence.Published;
import tools.jackson.databind.json.JsonMapper;

/** The topic of orders, read from its first record to its last, outside of any group. */
final class OrdersTopic {

    private static final Duration POLL = Duration.ofMillis(200);

    private final String bootstrapServers;

    OrdersTopic(String bootstrapServers) {
        this.bootstrapServers = bootstrapServers;
    }

    Map<String, List<Published>> read() {
        Map<String, Object> settings =
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        var strings = new StringDeserializer();
        try (var consumer = new KafkaConsumer<>(settings, strings, strings)) {
            return read(consumer);
        }
    }

    private static Map<String, List<Published>> read(Consumer<String, String> consumer) {
        var partitions =
                consumer.partitionsFor("orders").stream()
                        .map(info -> new TopicPartition(info.topic(), info.partition()))
                        .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        var ends = consumer.endOffsets(partitions);
        var published = new HashMap<String, List<Published>>();
        while (ends.entrySet().stream()
                .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
            for (var entry : consumer.poll(POLL)) {
                if (isEvent(entry)) {
                    published
                            .computeIfAbsent(entry.key(), _ -> new ArrayList<>())
                            .add(event(entry));
                }
            }
        }
        return published;
    }

    /** What a test threw in to be put aside is none. */
    private static boolean isEvent(ConsumerRecord<String, String> entry) {
        return entry.headers().lastHeader("ce_id") != null;
    }

    private static Published event(ConsumerRecord<String, String> entry) {
        return new Published(
                header(entry, "ce_id"),
                header(entry, "ce_type"),
                Long.parseLong(header(entry, "ce_sequence")),
                JsonMapper.shared().readTree(entry.value()));
    }

    private static String header(ConsumerRecord<String, String> entry, String name) {
        var header = entry.headers().lastHeader(name);
        if (header == null) {
            throw new IllegalStateException("no " + name + " on " + entry);
        }
        return new String(header.value(), UTF_8);
    }
}
