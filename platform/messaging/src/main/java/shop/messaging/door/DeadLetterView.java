package shop.messaging.door;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import shop.messaging.DeadLetter;

/**
 * @param reason why it failed; null when it is parked behind another of its key
 */
record DeadLetterView(
        String id,
        String topic,
        int partition,
        long offset,
        String key,
        @Nullable String type,
        @Nullable String reason,
        Instant at,
        boolean parked) {

    static DeadLetterView of(DeadLetter letter, String id) {
        return new DeadLetterView(
                id,
                letter.topic(),
                letter.partition(),
                letter.offset(),
                letter.key(),
                letter.type(),
                letter.reason(),
                letter.receivedAt(),
                letter.parked());
    }
}
