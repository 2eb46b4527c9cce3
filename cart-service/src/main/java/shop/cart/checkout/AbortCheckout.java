package shop.cart.checkout;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shop.cart.articles.ArticleCopy;
import shop.cart.carts.CartStates;
import shop.defaults.failpoint.FailPoint;
import shop.defaults.transaction.Transactions;

/**
 * STARTED → ABORTING: the cart is open at once, and the row remembers that a reservation is to be
 * released. The request itself tries that before it answers; the rest is the worker's.
 */
@Component
class AbortCheckout {

    /** Time for the request's own try before the worker looks at the row. */
    private static final Duration OWN_TRY = Duration.ofSeconds(2);

    private final Checkouts checkouts;
    private final CartStates carts;
    private final Keys keys;
    private final ArticleCopy articles;
    private final Refusals refusals;
    private final ReleaseReservation release;
    private final Clock clock;
    private final Transactions transactions;

    AbortCheckout(
            Checkouts checkouts,
            CartStates carts,
            Keys keys,
            ArticleCopy articles,
            Refusals refusals,
            ReleaseReservation release,
            Clock clock,
            Transactions transactions) {
        this.checkouts = checkouts;
        this.carts = carts;
        this.keys = keys;
        this.articles = articles;
        this.refusals = refusals;
        this.release = release;
        this.clock = clock;
        this.transactions = transactions;
    }

    /**
     * Nothing is stored with the key: it may try again. Only who won the row releases: a sale that
     * was committed after all must keep its stock.
     */
    void technically(Sale sale, String reason) {
        if (transactions.write(() -> abort(sale.orderId(), sale.cartId(), reason))) {
            release.release(sale.orderId());
        }
    }

    /**
     * After a commit whose fate is not known: the row's lock waits for it, and then tells.
     *
     * @return the answer of the sale when it was committed after all
     */
    Optional<Answer> unlessPlaced(Sale sale) {
        technically(sale, "the sale could not be committed");
        return transactions
                .read(() -> keys.find(sale.key()))
                .flatMap(row -> Optional.ofNullable(row.answer()));
    }

    /**
     * Final for the key. The copy of articles learns the new prices in the same transaction, so
     * that the next look at the cart shows the total which the next checkout will get.
     *
     * @throws CheckoutFailed when the worker was faster
     */
    Answer priceChanged(Sale sale, HeldPrices held) {
        Answer answer = refusals.priceChanged(sale, held);
        transactions.write(() -> {
            if (!abort(sale.orderId(), sale.cartId(), "price changed")) {
                throw new CheckoutFailed();
            }
            held.lines()
                    .forEach(line ->
                            articles.keepPrice(
                                    line.variantId(),
                                    line.unitPrice(),
                                    line.taxCategory(),
                                    line.productVersion()));
            keys.answer(sale.key(), answer);
        });
        release.release(sale.orderId());
        return answer;
    }

    /** Inside a transaction; false when the checkout is no longer STARTED. */
    boolean abort(UUID orderId, UUID cartId, String reason) {
        if (!checkouts.abort(orderId, reason, clock.instant().plus(OWN_TRY))) {
            return false;
        }
        carts.reopened(cartId);
        FailPoint.aroundCommit("checkout.abort");
        return true;
    }
}
