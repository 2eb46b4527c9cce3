package shop.cart.checkout;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shop.cart.ledger.Sales;

/** The checkouts' rows. Every transition is a compare-and-set: false when another one won. */
@Component
class Checkouts {

    private final JdbcClient jdbc;
    private final Sales sales;

    Checkouts(JdbcClient jdbc, Sales sales) {
        this.jdbc = jdbc;
        this.sales = sales;
    }

    String nextNumber() {
        return jdbc.sql("select nextval('order_number')").query(Long.class).single().toString();
    }

    void start(Sale sale, Instant now) {
        jdbc.sql(
                        """
                        insert into checkout
                          (order_id, order_number, cart_id, state, sale, started_at)
                        values (:id, :number, :cart, 'STARTED', cast(:sale as json), :now)
                        """)
                .param("id", sale.orderId())
                .param("number", Long.valueOf(sale.order().number()))
                .param("cart", sale.cartId())
                .param("sale", sales.write(sale.order()))
                .param("now", Timestamp.from(now))
                .update();
    }

    Optional<CheckoutState> state(UUID orderId) {
        return jdbc.sql("select state from checkout where order_id = :id")
                .param("id", orderId)
                .query((row, _) -> CheckoutState.valueOf(row.getString("state")))
                .optional();
    }

    /** An earlier attempt on this cart whose reservation is not released yet. */
    Optional<UUID> endingOf(UUID cartId) {
        return jdbc.sql(
                        "select order_id from checkout where cart_id = :cart and state = 'ABORTING'")
                .param("cart", cartId)
                .query(UUID.class)
                .optional();
    }

    boolean place(UUID orderId, UUID eventId, Instant placedAt, Instant republishAt) {
        return jdbc.sql(
                                """
                                update checkout set state = 'PLACED', event_id = :event,
                                  placed_at = :placed, republish_at = :republish
                                where order_id = :id and state = 'STARTED'
                                """)
                        .param("event", eventId)
                        .param("placed", Timestamp.from(placedAt))
                        .param("republish", Timestamp.from(republishAt))
                        .param("id", orderId)
                        .update()
                == 1;
    }

    /** Nothing is held: the end. */
    boolean refuse(UUID orderId, String reason, Instant now) {
        return jdbc.sql(
                                """
                                update checkout
                                set state = 'ABORTED', reason = :reason, ended_at = :now
                                where order_id = :id and state = 'STARTED'
                                """)
                        .param("reason", reason)
                        .param("now", Timestamp.from(now))
                        .param("id", orderId)
                        .update()
                == 1;
    }

    /** Something may be held: until it is released, this row is what remembers it. */
    boolean abort(UUID orderId, String reason, Instant releaseAt) {
        return jdbc.sql(
                                """
                                update checkout
                                set state = 'ABORTING', reason = :reason, release_at = :release
                                where order_id = :id and state = 'STARTED'
                                """)
                        .param("reason", reason)
                        .param("release", Timestamp.from(releaseAt))
                        .param("id", orderId)
                        .update()
                == 1;
    }

    boolean end(UUID orderId, Instant now) {
        return jdbc.sql(
                                """
                                update checkout set state = 'ABORTED', ended_at = :now
                                where order_id = :id and state = 'ABORTING'
                                """)
                        .param("now", Timestamp.from(now))
                        .param("id", orderId)
                        .update()
                == 1;
    }
}
