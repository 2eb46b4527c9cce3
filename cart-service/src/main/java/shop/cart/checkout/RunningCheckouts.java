package shop.cart.checkout;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * Lets a request wait for another one of this process without a database connection. One that runs
 * in another replica is never announced here: waiting ends after the given time anyway.
 */
@Component
class RunningCheckouts {

    private final Map<UUID, CountDownLatch> awaited = new ConcurrentHashMap<>();

    void await(UUID orderId, Duration atMost) {
        CountDownLatch end = awaited.computeIfAbsent(orderId, _ -> new CountDownLatch(1));
        try {
            if (!end.await(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
                awaited.remove(orderId, end);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AttemptInProgress();
        }
    }

    void ended(UUID orderId) {
        CountDownLatch end = awaited.remove(orderId);
        if (end != null) {
            end.countDown();
        }
    }
}
