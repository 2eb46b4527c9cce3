package shop.messaging.relay;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Ends the relay's wait: something was committed here, or the broker acknowledged. */
public final class WakeUp {

    private final Semaphore signal = new Semaphore(0);
    private final AtomicBoolean appended = new AtomicBoolean();

    /** To be called after the commit of a transaction that appended. Never waits. */
    public void appended() {
        appended.set(true);
        wake();
    }

    void wake() {
        if (signal.availablePermits() == 0) {
            signal.release();
        }
    }

    /** Whether something was appended since the last question. */
    boolean takeAppended() {
        return appended.getAndSet(false);
    }

    void await(Duration atMost) {
        try {
            if (signal.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
                signal.drainPermits();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
