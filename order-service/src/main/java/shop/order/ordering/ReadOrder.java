package shop.order.ordering;

import java.util.UUID;
import org.springframework.stereotype.Component;
import shop.defaults.security.Caller;
import shop.order.checkout.CheckoutClient;

/**
 * Use case: one order of the caller. An order that has not arrived yet is read where it was placed,
 * so that nobody who just bought is told "unknown".
 */
@Component
class ReadOrder {

    private final Orders orders;
    private final CheckoutClient checkouts;

    ReadOrder(Orders orders, CheckoutClient checkouts) {
        this.orders = orders;
        this.checkouts = checkouts;
    }

    OrderView read(UUID id, Caller caller) {
        return orders.findById(id)
                .or(() -> checkouts.find(id).map(Order::new))
                .filter(order -> order.isOf(caller))
                .map(OrderView::of)
                .orElseThrow(OrderNotFound::new);
    }
}
