package shop.messaging;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** Waits that double up to 5 s, with a random part so that replicas do not knock together. */
final class Backoff {

    private static final long FIRST = 200;
    private static final long LAST = 5_000;

    private long millis = FIRST;

    Duration next() {
        long wait = millis / 2 + ThreadLocalRandom.current().nextLong(millis / 2);
        millis = Math.min(LAST, millis * 2);
        return Duration.ofMillis(wait);
    }

    void reset() {
        millis = FIRST;
    }
}
