package shop.cart.checkout;

import java.time.Clock;
import java.time.Instant;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import shop.defaults.transaction.Transactions;

/** Forgets keys that nobody will send again; the checkouts themselves are kept for ever. */
@Component
class PurgeKeys {

    private static final int BATCH = 1_000;
    private static final int BATCHES = 100;

    private final Keys keys;
    private final CheckoutProperties settings;
    private final Clock clock;
    private final Transactions transactions;

    PurgeKeys(Keys keys, CheckoutProperties settings, Clock clock, Transactions transactions) {
        this.keys = keys;
        this.settings = settings;
        this.clock = clock;
        this.transactions = transactions;
    }

    @Scheduled(fixedDelayString = "${shop.checkout.purge-every:1h}")
    void purge() {
        Instant before = clock.instant().minus(settings.keyLifetime());
        int batches = 0;
        while (batches < BATCHES && purgeBatch(before) == BATCH) {
            batches++;
        }
    }

    private int purgeBatch(Instant before) {
        return transactions.write(() -> keys.purge(before, BATCH));
    }
}
