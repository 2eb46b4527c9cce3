package shop.messaging.relay;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Topics that cannot be written at the moment, so that they do not hold up the others. */
final class RestingTopics {

    private final Map<String, Long> until = new HashMap<>();

    void rest(String topic, Duration time) {
        until.put(topic, System.nanoTime() + time.toNanos());
    }

    boolean contains(String topic) {
        return names().contains(topic);
    }

    Set<String> names() {
        long now = System.nanoTime();
        until.values().removeIf(end -> end - now <= 0);
        return until.keySet();
    }
}
