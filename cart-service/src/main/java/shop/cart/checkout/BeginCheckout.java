package shop.cart.checkout;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shop.cart.carts.Cart;
import shop.cart.carts.CartFull;
import shop.cart.carts.OpenCarts;
import shop.cart.carts.PriceCart;
import shop.cart.carts.PricedCart;
import shop.defaults.failpoint.FailPoint;
import shop.defaults.transaction.Transactions;

/** T1: the key, the cart's lock, the checks, the checkout. A refusal here leaves no trace. */
@Component
class BeginCheckout {

    private final ClaimKey keys;
    private final OpenCarts carts;
    private final PriceCart pricing;
    private final Checkouts checkouts;
    private final Clock clock;
    private final Transactions transactions;

    BeginCheckout(
            ClaimKey keys,
            OpenCarts carts,
            PriceCart pricing,
            Checkouts checkouts,
            Clock clock,
            Transactions transactions) {
        this.keys = keys;
        this.carts = carts;
        this.pricing = pricing;
        this.checkouts = checkouts;
        this.clock = clock;
        this.transactions = transactions;
    }

    Begun begin(Attempt attempt) {
        return transactions.write(() -> {
            UUID orderId = UuidCreator.getTimeOrderedEpoch();
            return switch (keys.claim(attempt, orderId)) {
                case ClaimKey.Known(Begun begun) -> begun;
                case ClaimKey.Claimed(KeyOf key) -> new Begun.Started(start(attempt, key, orderId));
            };
        });
    }

    private Sale start(Attempt attempt, KeyOf key, UUID orderId) {
        Instant now = clock.instant();
        Cart cart = carts.lock(attempt.caller()).orElseThrow(() -> withoutCart(attempt));
        cart.startCheckout(now);
        checkouts
                .endingOf(cart.id())
                .ifPresent(earlier -> {
                    throw new EarlierAttemptEnding(earlier);
                });
        attempt.match().check(cart.version());
        PricedCart priced = complete(pricing.price(cart), attempt);
        Sale sale =
                new Sale(
                        key,
                        DraftOrder.of(orderId, checkouts.nextNumber(), now, priced, attempt),
                        priced.taxCategories());
        checkouts.start(sale, now);
        FailPoint.aroundCommit("checkout.T1");
        return sale;
    }

    private static RuntimeException withoutCart(Attempt attempt) {
        attempt.match().check(0);
        return new CartEmpty();
    }

    private static PricedCart complete(PricedCart priced, Attempt attempt) {
        if (priced.isEmpty()) {
            throw new CartEmpty();
        }
        if (priced.cart().isOverfull()) {
            throw new CartFull();
        }
        if (!priced.missing().isEmpty()) {
            throw new CheckoutIncomplete(priced.missing());
        }
        attempt.request().checkCurrency(priced.total().currency());
        if (!attempt.request().agreesTo(priced.total())) {
            throw new TotalChanged(priced.total());
        }
        return priced;
    }
}
