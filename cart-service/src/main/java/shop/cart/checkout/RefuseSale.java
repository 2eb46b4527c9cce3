package shop.cart.checkout;

import java.time.Clock;
import org.springframework.stereotype.Component;
import shop.cart.carts.CartStates;
import shop.cart.reservations.ReservationOutcome;
import shop.defaults.failpoint.FailPoint;
import shop.defaults.transaction.Transactions;

/** Catalog refused and holds nothing: the checkout ends at once, with an answer that stays. */
@Component
class RefuseSale {

    private final Checkouts checkouts;
    private final CartStates carts;
    private final Keys keys;
    private final Refusals refusals;
    private final Clock clock;
    private final Transactions transactions;

    RefuseSale(
            Checkouts checkouts,
            CartStates carts,
            Keys keys,
            Refusals refusals,
            Clock clock,
            Transactions transactions) {
        this.checkouts = checkouts;
        this.carts = carts;
        this.keys = keys;
        this.refusals = refusals;
        this.clock = clock;
        this.transactions = transactions;
    }

    /**
     * @throws CheckoutFailed when the worker was faster
     */
    Answer refuse(Sale sale, ReservationOutcome outcome) {
        Answer answer = refusals.of(sale, outcome);
        transactions.write(() -> {
            if (!checkouts.refuse(sale.orderId(), "refused by catalog", clock.instant())) {
                throw new CheckoutFailed();
            }
            carts.reopened(sale.cartId());
            keys.answer(sale.key(), answer);
            FailPoint.aroundCommit("checkout.refused");
        });
        return answer;
    }
}
