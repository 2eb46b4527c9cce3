package shop.customer.accounts;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Bounds the memory and the cores that hashing takes, whatever number of people sign in at once.
 */
@Component
public class HashingSlots {

    private final Semaphore free;
    private final Duration patience;

    @Autowired
    HashingSlots(PasswordProperties settings) {
        this(settings.parallelHashes(), settings.patience());
    }

    HashingSlots(int slots, Duration patience) {
        this.free = new Semaphore(slots, true);
        this.patience = patience;
    }

    /**
     * Runs {@code work} in a slot.
     *
     * @throws HashingBusy when none becomes free in time
     */
    public <T> T use(Supplier<T> work) {
        take();
        try {
            return work.get();
        } finally {
            free.release();
        }
    }

    private void take() {
        try {
            if (!free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new HashingBusy();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HashingBusy();
        }
    }
}
