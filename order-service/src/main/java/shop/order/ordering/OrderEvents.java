package shop.order.ordering;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import shop.events.Event;
import shop.events.Fulfilment;
import shop.events.Money;
import shop.events.OrderAccepted;
import shop.events.OrderCancelled;
import shop.events.OrderDelivered;
import shop.events.OrderFulfilled;
import shop.events.OrderPaid;
import shop.events.OrderPartiallyFulfilled;
import shop.events.OrderPlaced;
import shop.events.OrderedItem;

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

    static OrderPaid paid(Order order, Receipt receipt) {
        return new OrderPaid(
                order.id(),
                order.sale().number(),
                receipt.at(),
                order.sale().buyer().visitorId(),
                order.sale().buyer().customerId(),
                total(order),
                order.sale().price().money(order.till().received()),
                new OrderPaid.Payment(
                        receipt.id(),
                        receipt.method(),
                        receipt.reference(),
                        order.sale().price().money(receipt.amount())));
    }

    /** Whether more is to come, the order's status says. */
    static Event sent(Order order, Parcel parcel) {
        Fulfilment fulfilment =
                new Fulfilment(
                        parcel.id(),
                        parcel.at(),
                        parcel.items(),
                        parcel.carrier(),
                        parcel.trackingNumber());
        UUID visitorId = order.sale().buyer().visitorId();
        UUID customerId = order.sale().buyer().customerId();
        return order.status() == OrderStatus.FULFILLED
                ? new OrderFulfilled(
                        order.id(), order.sale().number(), visitorId, customerId, fulfilment)
                : new OrderPartiallyFulfilled(
                        order.id(), order.sale().number(), visitorId, customerId, fulfilment);
    }

    static OrderDelivered delivered(Order order, Instant at) {
        return new OrderDelivered(
                order.id(),
                order.sale().number(),
                at,
                order.sale().buyer().visitorId(),
                order.sale().buyer().customerId(),
                items(order));
    }

    static OrderCancelled cancelled(Order order, Party by, boolean restock, Instant at) {
        return new OrderCancelled(
                order.id(),
                order.sale().number(),
                at,
                order.sale().buyer().visitorId(),
                order.sale().buyer().customerId(),
                by.text(),
                restock,
                items(order),
                total(order),
                order.sale().price().money(order.till().received()));
    }

    private static Money total(Order order) {
        return order.sale().price().money(order.sale().total());
    }

    private static List<OrderedItem> items(Order order) {
        return order.goods().items().stream().map(item -> item.ordered(item.quantity())).toList();
    }
}
