package shop.messaging.relay;

import java.time.Duration;

/** What the relay does when, by a clock that nobody sets. */
final class Pace {

    private static final Duration SILENCE = Duration.ofSeconds(60);

    private final RelaySettings settings;
    private long lanesAt = System.nanoTime();
    private long readAt = lanesAt;
    private long aliveAt = lanesAt;
    private long answeredAt = lanesAt;

    Pace(RelaySettings settings) {
        this.settings = settings;
    }

    /** Also the sign of life by which the server tells a waiting relay from a frozen one. */
    boolean lanesDue() {
        long now = System.nanoTime();
        boolean due = now - lanesAt >= 0;
        if (due) {
            lanesAt = now + settings.lanesEvery().toNanos();
        }
        return due;
    }

    boolean readDue(boolean alone) {
        long now = System.nanoTime();
        boolean due = now - readAt >= 0;
        if (due) {
            readAt = now + (alone ? settings.pollAlone() : settings.poll()).toNanos();
        }
        return due;
    }

    void readSoon() {
        readAt = System.nanoTime();
    }

    void seenAlive() {
        aliveAt = System.nanoTime();
    }

    /** A third of the time after which the server would have ended the session. */
    boolean aliveUnproven() {
        return System.nanoTime() - aliveAt > settings.idleLimit().toNanos() / 3;
    }

    void answered() {
        answeredAt = System.nanoTime();
    }

    boolean silent() {
        return System.nanoTime() - answeredAt > SILENCE.toNanos();
    }

    Duration untilNext(boolean mayRead) {
        long next = mayRead && readAt - lanesAt < 0 ? readAt : lanesAt;
        return Duration.ofNanos(Math.max(1_000_000, next - System.nanoTime()));
    }
}
