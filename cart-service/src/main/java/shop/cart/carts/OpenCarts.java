package shop.cart.carts;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shop.cart.ShopProperties;
import shop.defaults.security.Caller;

/**
 * Finds the caller's one open cart: the customer's, else the visitor's own, which is one that could
 * not be merged yet ({@link MergeCarts}). All inside the caller's transaction.
 */
@Component
public class OpenCarts {

    private static final int ATTEMPTS = 5;

    private final Carts carts;
    private final GuestCarts guests;
    private final Clock clock;
    private final ShopProperties shop;

    OpenCarts(Carts carts, GuestCarts guests, Clock clock, ShopProperties shop) {
        this.carts = carts;
        this.guests = guests;
        this.clock = clock;
        this.shop = shop;
    }

    Optional<Cart> find(Caller caller) {
        UUID customer = caller.customerId();
        return customer == null
                ? carts.openOfVisitor(caller.visitorId())
                : carts.openOfCustomer(customer)
                        .or(() -> carts.guestsOf(caller.visitorId(), customer));
    }

    /** Holds the cart's row lock until the transaction ends. */
    public Optional<Cart> lock(Caller caller) {
        UUID customer = caller.customerId();
        return customer == null
                ? carts.lockOpenOfVisitor(caller.visitorId())
                : carts.lockOpenOfCustomer(customer)
                        .or(() -> carts.lockGuestsOf(caller.visitorId(), customer));
    }

    /**
     * Makes the cart when there is none. The insert waits for another one that is under way; that
     * one's cart may be ordered before it is locked here, hence the loop.
     */
    Cart lockOrCreate(Caller caller) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<Cart> cart = lock(caller).or(() -> create(caller));
            if (cart.isPresent()) {
                return cart.get();
            }
        }
        throw new CheckoutInProgress();
    }

    private Optional<Cart> create(Caller caller) {
        if (caller.customerId() != null) {
            guests.lockCustomer(caller.customerId());
        }
        return carts.insert(
                UUID.randomUUID(),
                caller.visitorId(),
                caller.customerId(),
                shop.currency(),
                clock.instant());
    }
}
