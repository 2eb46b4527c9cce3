package shop.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything in an order is on its way.
 *
 * @param id the order's id
 * @param number the short number that people use
 * @param fulfilment the parcel that this event tells of
 */
@Contract(type = "shop.order.fulfilled.v1", topic = "orders")
public record OrderFulfilled(
        UUID id, String number, UUID visitorId, @Nullable UUID customerId, Fulfilment fulfilment)
        implements Event {

    @Override
    public String key() {
        return id.toString();
    }
}
