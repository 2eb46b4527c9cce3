package shop.order.streaming;

import java.time.Instant;
import java.util.UUID;
import shop.order.ordering.HistoryView;
import shop.order.ordering.OrderStatus;
import shop.order.ordering.OrderView;

/**
 * Something that happened to an order.
 *
 * @param entry its place in the order's history, from 1
 * @param status of the order once it had happened
 */
record Change(UUID orderId, int entry, Instant at, String fact, OrderStatus status) {

    /** The last thing that happened to an order, arrived or not. */
    static Change latest(OrderView order) {
        HistoryView last = order.history().getLast();
        return new Change(
                order.id(), order.history().size(), last.at(), last.fact(), order.status());
    }

    StatusView view() {
        return new StatusView(status, fact, at);
    }

    /** What a client is told. */
    record StatusView(OrderStatus status, String fact, Instant at) {}
}
