package shop.messaging.bus;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Client settings on which the guarantees rest; what is set here cannot be set otherwise. */
public final class KafkaClients {

    /**
     * A consumer that was killed says no farewell, and its partitions wait this long for somebody
     * else; Kafka's own 45 s would leave orders unseen for as long. One that only stood still loses
     * its partitions, which costs repeats and no records.
     */
    private static final int SESSION_TIMEOUT_MS = 10_000;

    private static final int MEBIBYTE = 1024 * 1024;

    private final Map<String, Object> common;
    private final BusProperties properties;

    /**
     * @param common addresses and security, the same for every client
     */
    public KafkaClients(Map<String, Object> common, BusProperties properties) {
        this.common = Map.copyOf(common);
        this.properties = properties;
    }

    /**
     * Acknowledged by all in-sync copies, in order, and never given up by a time-out. One request
     * at a time: a partition that has just been created takes any first sequence number, so that of
     * several requests the second may be taken and the first then be refused for ever.
     */
    public Map<String, Object> producer() {
        Map<String, Object> config = new HashMap<>(common);
        config.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        config.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        config.put(ProducerConfig.RETRIES_CONFIG, Integer.MAX_VALUE);
        config.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
        config.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 2_000);
        config.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        config.put(ProducerConfig.BATCH_SIZE_CONFIG, 64 * 1024);
        config.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 16 * MEBIBYTE);
        config.put(CommonClientConfigs.ENABLE_METRICS_PUSH_CONFIG, false);
        config.put(CommonClientConfigs.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
        return config;
    }

    /**
     * From the first record on, whole transactions only, offsets committed by us alone.
     *
     * @param patience how long the broker may hold a record back to send more of them at once
     */
    public Map<String, Object> consumer(String group, Duration patience) {
        Map<String, Object> config = new HashMap<>(common);
        config.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        config.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        config.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        config.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        config.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        config.put(CommonClientConfigs.ENABLE_METRICS_PUSH_CONFIG, false);
        config.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 500);
        config.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, 16 * MEBIBYTE);
        if (patience.isPositive()) {
            config.put(ConsumerConfig.FETCH_MIN_BYTES_CONFIG, MEBIBYTE);
            config.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, (int) patience.toMillis());
        }
        config.put(ConsumerConfig.GROUP_PROTOCOL_CONFIG, properties.groupProtocol());
        if (properties.groupProtocol().equals("classic")) {
            config.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, SESSION_TIMEOUT_MS);
            config.put(
                    ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG,
                    CooperativeStickyAssignor.class.getName());
        }
        config.put(CommonClientConfigs.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
        return config;
    }

    Map<String, Object> admin() {
        return admin(Duration.ofSeconds(5), Duration.ofSeconds(10));
    }

    /** For somebody who waits for the answer. */
    Map<String, Object> admin(Duration patience) {
        return admin(patience, patience);
    }

    private Map<String, Object> admin(Duration request, Duration call) {
        Map<String, Object> config = new HashMap<>(common);
        config.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) request.toMillis());
        config.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) call.toMillis());
        return config;
    }
}
