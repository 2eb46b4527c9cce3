package shop.messaging.bus;

import java.time.Duration;
import java.util.Map;

/**
 * How long the bus keeps a topic: the one table of topics. A topic not named here is an add-on's.
 */
record Retention(String cleanupPolicy, long millis) {

    private static final Retention COMPACTED = new Retention("compact", -1);
    private static final Retention FOR_EVER = new Retention("delete", -1);
    private static final Map<String, Retention> TOPICS =
            Map.of(
                    "products", COMPACTED,
                    "stock", COMPACTED,
                    "customers", COMPACTED,
                    "identities", COMPACTED,
                    "orders", FOR_EVER,
                    "carts", days(30),
                    "visitors", days(90));

    static Retention of(String topic) {
        return TOPICS.getOrDefault(topic, days(30));
    }

    private static Retention days(int days) {
        return new Retention("delete", Duration.ofDays(days).toMillis());
    }

    /** Whether a topic that keeps its records for {@code policy} and {@code found} keeps enough. */
    boolean heldBy(String policy, long found) {
        return cleanupPolicy.equals(policy)
                && (millis < 0
                        ? found < 0 || policy.equals("compact")
                        : found < 0 || found >= millis);
    }
}
