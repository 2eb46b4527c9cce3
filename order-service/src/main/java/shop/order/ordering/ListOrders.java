package shop.order.ordering;

import org.springframework.stereotype.Component;
import shop.defaults.security.Caller;

/** Use case: my orders, newest first, those I made as a guest in this browser among them. */
@Component
class ListOrders {

    private final StoredOrders orders;

    ListOrders(StoredOrders orders) {
        this.orders = orders;
    }

    Page<OrderView> list(Caller caller, OrdersRequest request) {
        int oneMore = request.limit() + 1;
        return Page.of(orders.of(caller, request.after(), oneMore), request.limit(), OrderView::of);
    }
}
