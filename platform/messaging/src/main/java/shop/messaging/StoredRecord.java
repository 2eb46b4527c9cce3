package shop.messaging;

import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;

/** A dead letter as the record it was. */
record StoredRecord(long id, ConsumerRecord<byte[], byte[]> record) {

    static ConsumerRecord<byte[], byte[]> record(
            String topic,
            int partition,
            long offset,
            byte @Nullable [] key,
            byte @Nullable [] value,
            Map<String, String> headers) {
        return new ConsumerRecord<>(
                topic,
                partition,
                offset,
                ConsumerRecord.NO_TIMESTAMP,
                TimestampType.NO_TIMESTAMP_TYPE,
                key == null ? -1 : key.length,
                value == null ? -1 : value.length,
                key,
                value,
                RecordHeaders.headers(headers),
                Optional.empty());
    }
}
