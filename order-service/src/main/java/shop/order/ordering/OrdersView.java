package shop.order.ordering;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the caller's orders.
 *
 * @param nextCursor absent at the end
 */
record OrdersView(List<OrderView> items, @Nullable String nextCursor) {

    /**
     * @param found one more than {@code limit} when the list goes on
     */
    static OrdersView of(List<Order> found, int limit) {
        List<Order> page = found.subList(0, Math.min(limit, found.size()));
        String next = found.size() > limit ? Cursor.of(page.getLast()).text() : null;
        return new OrdersView(page.stream().map(OrderView::of).toList(), next);
    }
}
