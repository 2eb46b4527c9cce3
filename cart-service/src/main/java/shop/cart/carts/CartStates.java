package shop.cart.carts;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How a checkout ends for its cart, inside the checkout's own transaction. */
@Component
public class CartStates {

    private static final Logger LOG = LoggerFactory.getLogger(CartStates.class);

    private final JdbcClient jdbc;
    private final Clock clock;

    CartStates(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void ordered(UUID cartId) {
        if (!leaveCheckout(cartId, CartStatus.ORDERED)) {
            throw new IllegalStateException("cart " + cartId + " is not being checked out");
        }
    }

    /** A cart that is open already must not keep its checkout from ending. */
    public void reopened(UUID cartId) {
        if (!leaveCheckout(cartId, CartStatus.OPEN)) {
            LOG.error("cart {} was not being checked out when its checkout ended", cartId);
        }
    }

    private boolean leaveCheckout(UUID cartId, CartStatus next) {
        return jdbc.sql(
                                """
                                update cart set status = :next, updated_at = :now
                                where id = :id and status = 'checking-out'
                                """)
                        .param("next", next.text())
                        .param("now", Timestamp.from(clock.instant()))
                        .param("id", cartId)
                        .update()
                == 1;
    }
}
