package shop.messaging;

import java.time.Instant;
import java.util.UUID;

/**
 * An event that the broker will never take as it is. Later events of its topic and key wait behind
 * it.
 */
public record UnsendableEvent(
        long id,
        UUID eventId,
        String topic,
        String key,
        String type,
        String reason,
        Instant diedAt) {}
