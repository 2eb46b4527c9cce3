package shop.catalog.browsing;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import shop.catalog.products.CategoryChanged;
import shop.catalog.products.ProductsChanged;
import shop.events.ProductChanged;

/**
 * Numbers that rise with each committed change of this process and are part of every cache key: who
 * asks after a change never meets what was read before it, nor what somebody is still reading.
 */
@Component
class Generations {

    private final AtomicLong lists = new AtomicLong();
    private final AtomicLong names = new AtomicLong();
    private final AtomicLongArray products = new AtomicLongArray(1024);

    /** Of lists and trees. */
    long ofLists() {
        return lists.get();
    }

    /** Of what belongs to one product, by its id or its slug. */
    long of(Object idOrSlug) {
        return names.get() + products.get(place(idOrSlug));
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(ProductsChanged changed) {
        for (ProductChanged product : changed.products()) {
            products.incrementAndGet(place(product.id()));
            products.incrementAndGet(place(product.slug()));
        }
        lists.incrementAndGet();
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void on(CategoryChanged changed) {
        names.incrementAndGet();
        lists.incrementAndGet();
    }

    private int place(Object idOrSlug) {
        return Math.floorMod(idOrSlug.hashCode(), products.length());
    }
}
