package shop.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part of an order is on its way; more is to come.
 *
 * @param id the order's id
 * @param number the short number that people use
 * @param fulfilment the parcel that this event tells of
 */
@Contract(type = "shop.order.partially-fulfilled.v1", topic = "orders")
public record OrderPartiallyFulfilled(
        UUID id, String number, UUID visitorId, @Nullable UUID customerId, Fulfilment fulfilment)
        implements Event {

    @Override
    public String key() {
        return id.toString();
    }
}
