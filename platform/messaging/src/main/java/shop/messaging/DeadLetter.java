package shop.messaging;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A record that could not be handled, or one parked behind such a record of its key.
 *
 * @param key as text, shortened when it is very long
 * @param type the CloudEvents type, where the record names one
 * @param reason why it failed; absent: it is parked and was not tried
 * @param attempts failed replays
 */
public record DeadLetter(
        long id,
        String topic,
        int partition,
        long offset,
        String key,
        @Nullable String type,
        @Nullable String reason,
        int attempts,
        Instant receivedAt) {

    public boolean parked() {
        return reason == null;
    }
}
