package shop.order.ordering;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import shop.defaults.security.Caller;

/** Use case: my orders, newest first; a guest's by visitor. */
@Component
class ListOrders {

    private final Orders orders;

    ListOrders(Orders orders) {
        this.orders = orders;
    }

    OrdersView list(Caller caller, OrdersRequest request) {
        return OrdersView.of(find(caller, request), request.limit());
    }

    private List<Order> find(Caller caller, OrdersRequest request) {
        Limit oneMore = Limit.of(request.limit() + 1);
        Cursor after = request.after();
        UUID customerId = caller.customerId();
        return customerId == null
                ? orders.ofGuest(caller.visitorId(), after.placedAt(), after.id(), oneMore)
                : orders.ofCustomer(customerId, after.placedAt(), after.id(), oneMore);
    }
}
