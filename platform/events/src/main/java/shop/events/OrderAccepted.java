package shop.events;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * order-service stored an order and its items for good. Closes cart-service's ledger; always
 * sequence 2 of its order.
 *
 * @param id the order's id
 * @param number the short number that people use
 * @param acceptedAt when the order was stored, in milliseconds
 * @param total what the buyer owes in all
 */
@Contract(type = "shop.order.accepted.v1", topic = "orders")
public record OrderAccepted(
        UUID id,
        String number,
        Instant acceptedAt,
        UUID visitorId,
        @Nullable UUID customerId,
        Money total)
        implements Event {

    @Override
    public String key() {
        return id.toString();
    }
}
