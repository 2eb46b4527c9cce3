package shop.cart.checkout;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Wakes the release of one order: somebody waits for it. At most one at a time for an order. */
@Component
class ReleaseSoon {

    private static final Logger LOG = LoggerFactory.getLogger(ReleaseSoon.class);

    private final Set<UUID> underWay = ConcurrentHashMap.newKeySet();
    private final ReleaseReservation release;

    ReleaseSoon(ReleaseReservation release) {
        this.release = release;
    }

    void wake(UUID orderId) {
        if (underWay.add(orderId)) {
            Thread.ofVirtual().name("release-" + orderId).start(() -> run(orderId));
        }
    }

    private void run(UUID orderId) {
        try {
            release.release(orderId);
        } catch (RuntimeException failure) {
            LOG.warn("the release of order {} is left to the worker", orderId, failure);
        } finally {
            underWay.remove(orderId);
        }
    }
}
