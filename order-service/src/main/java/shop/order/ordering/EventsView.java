package shop.order.ordering;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that happened to an order, oldest first. */
record EventsView(List<EventView> items) {

    static EventsView of(Order order) {
        return new EventsView(order.history().stream().map(EventView::of).toList());
    }

    /**
     * @param status of the order once this had happened
     * @param detail such as the reason of a cancellation
     */
    record EventView(
            Instant at, String fact, String by, OrderStatus status, @Nullable String detail) {

        static EventView of(HistoryEntry entry) {
            return new EventView(
                    entry.at(), entry.fact(), entry.by(), entry.status(), entry.detail());
        }
    }
}
