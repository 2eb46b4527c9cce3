package shop.testsupport;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A plain producer, and a plain consumer that belongs to no group. */
final class BusClients {

    private static final Duration POLL = Duration.ofMillis(100);

    private BusClients() {}

    static void send(ProducerRecord<String, byte[]> message) {
        try {
            Shared.PRODUCER.send(message).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The broker refuses the record", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static List<BusRecord> readAll(String topic) {
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(
                        settings(), new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions =
                    consumer.partitionsFor(topic).stream()
                            .map(p -> new TopicPartition(topic, p.partition()))
                            .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<BusRecord> found = new ArrayList<>();
            while (ends.entrySet().stream()
                    .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(POLL).forEach(message -> found.add(of(message)));
            }
            return List.copyOf(found);
        }
    }

    private static BusRecord of(ConsumerRecord<String, byte[]> message) {
        Map<String, String> headers = new HashMap<>();
        message.headers()
                .forEach(header ->
                        headers.put(
                                header.key(), new String(header.value(), StandardCharsets.UTF_8)));
        return new BusRecord(
                message.partition(),
                message.offset(),
                message.key(),
                Map.copyOf(headers),
                message.value());
    }

    private static Map<String, Object> settings() {
        return Map.of("bootstrap.servers", Infrastructure.kafka().bootstrapServers());
    }

    private static final class Shared {
        static final KafkaProducer<String, byte[]> PRODUCER =
                new KafkaProducer<>(settings(), new StringSerializer(), new ByteArraySerializer());
    }
}
