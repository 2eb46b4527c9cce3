package shop.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything in an order has reached the buyer.
 *
 * @param id the order's id
 * @param number the short number that people use
 */
@Contract(type = "shop.order.delivered.v1", topic = "orders")
public record OrderDelivered(
        UUID id,
        String number,
        Instant deliveredAt,
        UUID visitorId,
        @Nullable UUID customerId,
        List<OrderedItem> items)
        implements Event {

    /**
     * @throws IllegalArgumentException when there is no item
     */
    public OrderDelivered {
        Require.that(!items.isEmpty(), "an order has at least one item");
        items = List.copyOf(items);
    }

    @Override
    public String key() {
        return id.toString();
    }
}
