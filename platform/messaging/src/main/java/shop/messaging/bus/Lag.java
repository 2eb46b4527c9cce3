package shop.messaging.bus;

import org.jspecify.annotations.Nullable;

/**
 * How far a consumer group is behind its topic.
 *
 * @param records that wait for the group; absent: nobody knows, for {@code reason}
 */
public record Lag(Subscription subscription, @Nullable Long records, @Nullable String reason) {

    static Lag of(Subscription subscription, long records) {
        return new Lag(subscription, records, null);
    }

    static Lag unknown(Subscription subscription, String reason) {
        return new Lag(subscription, null, reason);
    }
}
