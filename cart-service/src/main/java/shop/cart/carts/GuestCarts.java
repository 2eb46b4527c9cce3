package shop.cart.carts;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks for carts that a customer filled before they signed in. */
@Component
class GuestCarts {

    private final JdbcClient jdbc;

    GuestCarts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether there is one that nobody is checking out, unless the visitor is known as another. */
    boolean waits(UUID visitorId, UUID customerId) {
        return jdbc.sql(
                        """
                        select exists (
                          select 1 from cart c
                          where c.visitor_id = :visitor and c.customer_id is null
                            and c.status in ('open', 'checking-out') and c.status = 'open'
                            and not exists (
                              select 1 from visitor_binding b
                              where b.visitor_id = c.visitor_id and b.customer_id <> :customer))
                        """)
                .param("visitor", visitorId)
                .param("customer", customerId)
                .query(Boolean.class)
                .single();
    }

    /**
     * One merge into a customer's cart at a time, and none while their first cart is being made:
     * whoever makes a cart of a customer asks for this, too. Held until the transaction ends.
     */
    void lockCustomer(UUID customerId) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('cart:' || :customer, 0))")
                .param("customer", customerId.toString())
                .query((row, _) -> true)
                .single();
    }

    /** The visitor's own and the customer's, as far as there are any. */
    List<UUID> toMerge(UUID visitorId, UUID customerId) {
        return jdbc.sql(
                        """
                        select id from cart
                        where visitor_id = :visitor and customer_id is null
                          and status in ('open', 'checking-out')
                        union all
                        select id from cart
                        where customer_id = :customer and status in ('open', 'checking-out')
                        """)
                .param("visitor", visitorId)
                .param("customer", customerId)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }
}
