package shop.systemtests.torture;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How long each part of a round took. */
final class Stopwatch {

    private final List<String> laps = new ArrayList<>();
    private long last = System.nanoTime();

    /** Since the lap before, or the beginning. */
    void lap(String what) {
        var now = System.nanoTime();
        laps.add("%s %.1f s".formatted(what, Duration.ofNanos(now - last).toMillis() / 1000.0));
        last = now;
    }

    @Override
    public String toString() {
        return String.join(", ", laps);
    }
}
