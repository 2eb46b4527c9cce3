package shop.catalog.jobs;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Tells the worker of this process that there may be something to do. */
@Component
class WakeUp {

    private final Semaphore calls = new Semaphore(0);

    void wake() {
        calls.release();
    }

    /** Returns when called, or after the given time: other processes cannot call. */
    void await(Duration atMost) throws InterruptedException {
        if (calls.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            calls.drainPermits();
        }
    }
}
