package shop.messaging.relay;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of the outbox, as it is to be sent.
 *
 * @param headers a JSON object of texts
 */
record UnsentRow(
        long id,
        UUID eventId,
        String topic,
        String key,
        String type,
        long sequence,
        Instant time,
        byte[] payload,
        @Nullable String headers) {

    Key orderedBy() {
        return new Key(topic, key);
    }

    /** Rows of one key are sent one after another. */
    record Key(String topic, String key) {}
}
