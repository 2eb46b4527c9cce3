package shop.messaging;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/**
 * A record that concerns this service.
 *
 * @param key the record's key as text, by which records are parked
 * @param event absent: the record cannot be read, for {@code reason}
 */
record Incoming(
        int index,
        ConsumerRecord<byte[], byte[]> record,
        String key,
        @Nullable ReceivedEvent event,
        @Nullable String reason) {}
