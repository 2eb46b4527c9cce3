package shop.order.ordering;

import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Before a command: an order that is on its way is told from one that does not exist. No command
 * touches it before it is here, so that nothing on the bus precedes {@code order.placed}.
 */
@Component
class RequireArrival {

    private final JdbcClient jdbc;
    private final FindSale findSale;

    RequireArrival(JdbcClient jdbc, FindSale findSale) {
        this.jdbc = jdbc;
        this.findSale = findSale;
    }

    /**
     * @throws OrderNotArrived when it was sold and the caller may see it
     * @throws OrderNotFound when nobody knows it, or the caller may not see it
     */
    void require(UUID id, Predicate<Order> visible) {
        if (!arrived(id)) {
            findSale.find(id).filter(visible).orElseThrow(OrderNotFound::new);
            throw new OrderNotArrived();
        }
    }

    private boolean arrived(UUID id) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM orders WHERE id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }
}
