package shop.cart.ledger;

import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import shop.defaults.transaction.Transactions;
import shop.events.OrderPlaced;
import shop.messaging.Outbox;

/** Publishes the sales that order-service has not answered once more, less and less often. */
@Component
class RepublishOrders {

    private static final Logger LOG = LoggerFactory.getLogger(RepublishOrders.class);
    private static final long FIRST_OF_ITS_ORDER = 1;

    private final Ledger ledger;
    private final Outbox outbox;
    private final LedgerProperties settings;
    private final Clock clock;
    private final Transactions transactions;

    RepublishOrders(
            Ledger ledger,
            Outbox outbox,
            LedgerProperties settings,
            Clock clock,
            Transactions transactions) {
        this.ledger = ledger;
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
        this.transactions = transactions;
    }

    @Scheduled(fixedDelayString = "${shop.ledger.every:10s}")
    void republish() {
        if (outbox.oldestUnsent().compareTo(settings.backlog()) > 0) {
            return;
        }
        int count = transactions.write(this::republishDue);
        if (count > 0) {
            LOG.warn("published {} sales again that no acceptance has answered", count);
        }
    }

    private int republishDue() {
        Instant now = clock.instant();
        int count = 0;
        for (Entry entry : ledger.due(now, settings.batch())) {
            OrderPlaced sale = entry.sale();
            if (!outbox.hasUnsent(OrderPlaced.class, sale.key())) {
                outbox.republish(entry.eventId(), entry.placedAt(), sale, FIRST_OF_ITS_ORDER);
                ledger.republished(sale.id(), now.plus(settings.pauseAfter(entry.attempts() + 1)));
                count++;
            }
        }
        return count;
    }
}
