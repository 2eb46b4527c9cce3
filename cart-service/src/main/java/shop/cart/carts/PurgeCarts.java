package shop.cart.carts;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import shop.defaults.transaction.Transactions;

/** Forgets carts that nobody has touched for long; what was sold from one is in the ledger. */
@Component
class PurgeCarts {

    private static final int BATCH = 500;
    private static final int BATCHES = 200;

    private final OldCarts carts;
    private final CartsProperties settings;
    private final Clock clock;
    private final Transactions transactions;

    PurgeCarts(OldCarts carts, CartsProperties settings, Clock clock, Transactions transactions) {
        this.carts = carts;
        this.settings = settings;
        this.clock = clock;
        this.transactions = transactions;
    }

    @Scheduled(fixedDelayString = "${shop.carts.purge-every:1h}")
    void purge() {
        Instant before = clock.instant().minus(settings.lifetime());
        int batches = 0;
        while (batches < BATCHES && transactions.write(() -> purgeBatch(before)) == BATCH) {
            batches++;
        }
    }

    private int purgeBatch(Instant before) {
        List<UUID> old = carts.lock(before, BATCH);
        if (!old.isEmpty()) {
            carts.remove(old);
        }
        return old.size();
    }
}
