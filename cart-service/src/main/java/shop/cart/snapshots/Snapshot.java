package shop.cart.snapshots;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value read from the database at most once a second: what another replica has changed is seen
 * after a second, what this one has changed at once. Several requests may read at the same time;
 * none waits for another, since each may hold a connection.
 */
public final class Snapshot<T> {

    private static final long LIFETIME = Duration.ofSeconds(1).toNanos();

    private final Supplier<T> read;
    private final AtomicLong changes = new AtomicLong();
    private volatile @Nullable Taken<T> last;

    public Snapshot(Supplier<T> read) {
        this.read = read;
    }

    private record Taken<T>(T value, long changes, long at) {}

    public T get() {
        Taken<T> known = last;
        return known != null && fresh(known) ? known.value() : take();
    }

    /** To be called after the commit of a change; a reading that began before it is not kept. */
    public void forget() {
        changes.incrementAndGet();
    }

    private boolean fresh(Taken<T> known) {
        return known.changes() == changes.get() && System.nanoTime() - known.at() < LIFETIME;
    }

    private T take() {
        long before = changes.get();
        long now = System.nanoTime();
        T value = read.get();
        last = new Taken<>(value, before, now);
        return value;
    }
}
