package shop.order.streaming;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * One open stream: who holds it, and what happened to its order that it has not told yet. An order
 * has a bounded history, so what waits here is bounded too.
 */
final class Stream {

    private final UUID orderId;
    private final UUID principal;
    private final LinkedBlockingQueue<Optional<Change>> waiting = new LinkedBlockingQueue<>();
    private volatile int seen;
    private volatile boolean open = true;

    /**
     * @param seen the last entry of the order's history that the client knows
     */
    Stream(UUID orderId, UUID principal, int seen) {
        this.orderId = orderId;
        this.principal = principal;
        this.seen = seen;
    }

    UUID orderId() {
        return orderId;
    }

    UUID principal() {
        return principal;
    }

    int seen() {
        return seen;
    }

    /** Only the one that looks for changes calls this. */
    void happened(Change change) {
        if (change.entry() > seen) {
            seen = change.entry();
            waiting.add(Optional.of(change));
        }
    }

    /** Empty when nothing happened in that time, or the stream was closed. */
    Optional<Change> next(Duration atMost) throws InterruptedException {
        Optional<Change> next = waiting.poll(atMost.toMillis(), TimeUnit.MILLISECONDS);
        return next == null ? Optional.empty() : next;
    }

    boolean isOpen() {
        return open;
    }

    void close() {
        open = false;
        waiting.add(Optional.empty());
    }
}
