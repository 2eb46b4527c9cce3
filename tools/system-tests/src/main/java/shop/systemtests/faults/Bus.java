package shop.systemtests.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** A stranger on the bus, who reads, writes and joins groups without being a service. */
final class Bus {

    static final String ORDERS = "orders";

    private static final Duration POLL = Duration.ofMillis(200);

    private final Map<String, Object> address;

    Bus(Scene scene) {
        this.address =
                Map.of(
                        CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG,
                        scene.fleet().stack().kafkaBootstrap());
    }

    void send(List<ProducerRecord<byte[], byte[]>> records) {
        var bytes = new ByteArraySerializer();
        try (var producer = new KafkaProducer<>(address, bytes, bytes)) {
            records.forEach(producer::send);
            producer.flush();
        }
    }

    /** Everything that a topic holds now. */
    List<ConsumerRecord<byte[], byte[]>> read(String topic) {
        var bytes = new ByteArrayDeserializer();
        try (var consumer = new KafkaConsumer<>(address, bytes, bytes)) {
            var partitions =
                    consumer.partitionsFor(topic).stream()
                            .map(info -> new TopicPartition(topic, info.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var records = new ArrayList<ConsumerRecord<byte[], byte[]>>();
            while (ends.entrySet().stream()
                    .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(POLL).forEach(records::add);
            }
            return records;
        }
    }

    /**
     * Joins a group, stays until it was given something to read, handles nothing of it, and leaves.
     *
     * @param limit after which it leaves with nothing
     * @return how many partitions it was given
     */
    int visit(String group, String topic, Duration limit) {
        var settings = new HashMap<>(address);
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(
                ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG,
                CooperativeStickyAssignor.class.getName());
        var bytes = new ByteArrayDeserializer();
        try (var consumer = new KafkaConsumer<>(settings, bytes, bytes)) {
            consumer.subscribe(List.of(topic));
            var end = System.nanoTime() + limit.toNanos();
            while (consumer.assignment().isEmpty() && System.nanoTime() < end) {
                consumer.poll(POLL);
            }
            return consumer.assignment().size();
        }
    }
}
