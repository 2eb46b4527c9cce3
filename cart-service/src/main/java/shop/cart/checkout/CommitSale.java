package shop.cart.checkout;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shop.cart.carts.CartStates;
import shop.cart.ledger.LedgerProperties;
import shop.cart.ledger.Sales;
import shop.defaults.failpoint.FailPoint;
import shop.defaults.transaction.Transactions;
import shop.events.OrderPlaced;
import shop.messaging.Outbox;
import tools.jackson.databind.json.JsonMapper;

/** T2, the commit point: before it there is no order, after it there is one for ever. */
@Component
class CommitSale {

    private static final long FIRST_OF_ITS_ORDER = 1;
    private static final int CREATED = 201;

    private final Checkouts checkouts;
    private final CartStates carts;
    private final Keys keys;
    private final Outbox outbox;
    private final LedgerProperties ledger;
    private final JsonMapper json;
    private final Clock clock;
    private final Transactions transactions;

    CommitSale(
            Checkouts checkouts,
            CartStates carts,
            Keys keys,
            Outbox outbox,
            LedgerProperties ledger,
            JsonMapper json,
            Clock clock,
            Transactions transactions) {
        this.checkouts = checkouts;
        this.carts = carts;
        this.keys = keys;
        this.outbox = outbox;
        this.ledger = ledger;
        this.json = json;
        this.clock = clock;
        this.transactions = transactions;
    }

    /**
     * @throws CheckoutFailed when an abort was faster
     */
    Answer commit(Sale sale) {
        return transactions.write(() -> {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            OrderPlaced order = Sales.placed(sale.order(), now);
            UUID eventId = outbox.append(order, FIRST_OF_ITS_ORDER);
            Instant republishAt = now.plus(ledger.firstAfter());
            if (!checkouts.place(sale.orderId(), eventId, now, republishAt)) {
                throw new CheckoutFailed();
            }
            carts.ordered(sale.cartId());
            String body = json.writeValueAsString(OrderView.of(order));
            Answer answer = new Answer(CREATED, body, sale.orderId(), false);
            keys.answer(sale.key(), answer);
            FailPoint.aroundCommit("checkout.T2");
            return answer;
        });
    }
}
