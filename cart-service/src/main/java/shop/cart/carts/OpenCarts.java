package shop.cart.carts;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
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
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ShopProperties shop;

    OpenCarts(Carts carts, GuestCarts guests, JdbcClient jdbc, Clock clock, ShopProperties shop) {
        this.carts = carts;
        this.guests = guests;
        this.jdbc = jdbc;
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
            Optional<Cart> cart = lock(caller);
            if (cart.isPresent()) {
                return cart.get();
            }
            create(caller);
        }
        throw new CheckoutInProgress();
    }

    private void create(Caller caller) {
        if (caller.customerId() != null) {
            guests.lockCustomer(caller.customerId());
        }
        jdbc.sql(
                        """
                        insert into cart (id, visitor_id, customer_id, status, currency, version,
                          event_sequence, created_at, updated_at)
                        values (:id, :visitor, :customer, 'open', :currency, 0, 0, :now, :now)
                        on conflict do nothing
                        """)
                .param("id", UUID.randomUUID())
                .param("visitor", caller.visitorId())
                .param("customer", caller.customerId())
                .param("currency", shop.currency())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }
}
