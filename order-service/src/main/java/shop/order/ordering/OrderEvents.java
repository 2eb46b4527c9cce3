package shop.order.ordering;

import java.time.Instant;
import shop.events.OrderAccepted;
import shop.events.OrderPlaced;

/** The only place that makes contract events of orders. */
final class OrderEvents {

    /** {@code order.placed} is 1 and cart-service's; ours go on from here. */
    static final long ACCEPTED_SEQUENCE = 2;

    private OrderEvents() {}

    /**
     * Made of the sale alone, not of the order as it stands: a repeat says the same, whatever
     * happened to the order since.
     */
    static OrderAccepted accepted(OrderPlaced placed, Instant acceptedAt) {
        return new OrderAccepted(
                placed.id(),
                placed.number(),
                acceptedAt,
                placed.visitorId(),
                placed.customerId(),
                placed.totals().total());
    }
}
