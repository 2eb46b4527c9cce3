package shop.cart.checkout;

import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import shop.events.OrderPlaced;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the checkouts left behind. */
@TestComponent
public class CheckoutRows {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    CheckoutRows(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Of all attempts of a visitor, oldest first. */
    public List<String> statesOf(UUID visitor) {
        return jdbc.sql(
                        """
                        select k.state from checkout k join cart c on c.id = k.cart_id
                        where c.visitor_id = :v order by k.order_number
                        """)
                .param("v", visitor)
                .query(String.class)
                .list();
    }

    public UUID lastOrderOf(UUID visitor) {
        return jdbc.sql(
                        """
                        select k.order_id from checkout k join cart c on c.id = k.cart_id
                        where c.visitor_id = :v order by k.order_number desc limit 1
                        """)
                .param("v", visitor)
                .query(UUID.class)
                .single();
    }

    public int keysOf(UUID principal) {
        return jdbc.sql("select count(*) from idempotency where principal = :p")
                .param("p", principal)
                .query(Integer.class)
                .single();
    }

    public boolean accepted(UUID orderId) {
        return jdbc.sql("select accepted_at is not null from checkout where order_id = :id")
                .param("id", orderId)
                .query(Boolean.class)
                .single();
    }

    /** The order as order-service would show it from the event. */
    JsonNode view(OrderPlaced event) {
        return json.readTree(json.writeValueAsString(OrderView.of(event)));
    }
}
