package shop.cart.carts;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shop.cart.articles.Articles;
import shop.cart.visitors.VisitorBindings;
import shop.defaults.security.Caller;
import shop.defaults.transaction.Transactions;

/**
 * What a customer put into a cart before they signed in goes into their own. May be repeated: a
 * cart that was merged is no guest's any more. No line is lost.
 */
@Component
public class MergeCarts {

    private final GuestCarts guests;
    private final Carts carts;
    private final VisitorBindings bindings;
    private final Articles articles;
    private final Clock clock;
    private final Transactions transactions;

    MergeCarts(
            GuestCarts guests,
            Carts carts,
            VisitorBindings bindings,
            Articles articles,
            Clock clock,
            Transactions transactions) {
        this.guests = guests;
        this.carts = carts;
        this.bindings = bindings;
        this.articles = articles;
        this.clock = clock;
        this.transactions = transactions;
    }

    /**
     * Before a request with both tokens: it sees one cart, whether the bus has told of the binding
     * or not. Not to be called inside a transaction.
     */
    public void before(Caller caller) {
        UUID customer = caller.customerId();
        if (customer != null && guests.waits(caller.visitorId(), customer)) {
            transactions.write(() -> merge(caller.visitorId(), customer));
        }
    }

    /**
     * Inside a transaction; locks the customer, then both carts in the order of their ids.
     *
     * @return false when a cart is being checked out: to be repeated when it is open again
     */
    public boolean merge(UUID visitorId, UUID customerId) {
        guests.lockCustomer(customerId);
        if (bindings.isAnothers(visitorId, customerId)) {
            return true;
        }
        List<Cart> locked = carts.lockInOrder(guests.toMerge(visitorId, customerId));
        return locked.stream()
                .filter(Cart::isGuests)
                .findFirst()
                .map(guest -> merge(guest, own(locked, customerId), customerId))
                .orElse(true);
    }

    private static Optional<Cart> own(List<Cart> locked, UUID customerId) {
        return locked.stream().filter(cart -> customerId.equals(cart.customerId())).findFirst();
    }

    private boolean merge(Cart guest, Optional<Cart> own, UUID customerId) {
        if (!guest.isOpen() || own.filter(cart -> !cart.isOpen()).isPresent()) {
            return false;
        }
        Instant now = clock.instant();
        own.ifPresentOrElse(cart -> into(cart, guest, now), () -> guest.nowOf(customerId, now));
        return true;
    }

    /** A cart that holds too many lines already is left as it is until there is room again. */
    private void into(Cart own, Cart guest, Instant now) {
        if (!own.isOverfull()) {
            own.takeOver(guest, articles.withIds(guest.variantIds()), now);
        }
    }
}
