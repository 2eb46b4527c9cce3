package shop.cart.carts;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How a checkout ends for its cart, inside the checkout's own transaction. */
@Component
public class CartStates {

    private final JdbcClient jdbc;
    private final Clock clock;

    CartStates(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void ordered(UUID cartId) {
        leaveCheckout(cartId, CartStatus.ORDERED);
    }

    public void reopened(UUID cartId) {
        leaveCheckout(cartId, CartStatus.OPEN);
    }

    private void leaveCheckout(UUID cartId, CartStatus next) {
        int changed =
                jdbc.sql(
                                """
                                update cart set status = :next, updated_at = :now
                                where id = :id and status = 'checking-out'
                                """)
                        .param("next", next.text())
                        .param("now", Timestamp.from(clock.instant()))
                        .param("id", cartId)
                        .update();
        if (changed != 1) {
            throw new IllegalStateException("cart " + cartId + " is not being checked out");
        }
    }
}
