package shop.order.ordering;

import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Orders by the number that people use, for whoever proves to know the order's e-mail address. */
@Component
public class NumberedOrders {

    private final JdbcClient jdbc;
    private final StoredOrders orders;

    NumberedOrders(JdbcClient jdbc, StoredOrders orders) {
        this.jdbc = jdbc;
        this.orders = orders;
    }

    private record Found(@Nullable UUID id, @Nullable String email) {

        static final Found NOTHING = new Found(null, null);
    }

    /**
     * The same work for an unknown number as for a wrong address: the order itself is read only
     * when both are right.
     *
     * @throws OrderNotFound when there is no order that has both
     */
    public OrderView read(String number, Predicate<@Nullable String> email) {
        Found found =
                jdbc.sql("SELECT id, email FROM orders WHERE number = :number")
                        .param("number", number)
                        .query((row, _) ->
                                new Found(row.getObject("id", UUID.class), row.getString("email")))
                        .optional()
                        .orElse(Found.NOTHING);
        if (!email.test(found.email()) || found.id() == null) {
            throw new OrderNotFound();
        }
        return OrderView.of(orders.find(found.id()).orElseThrow(OrderNotFound::new));
    }
}
