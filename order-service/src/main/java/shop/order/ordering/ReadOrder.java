package shop.order.ordering;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shop.defaults.security.Caller;
import shop.order.checkout.CheckoutClient;
import shop.order.checkout.CheckoutUnavailable;

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
                .or(() -> soldOrArrived(id))
                .filter(order -> order.isOf(caller))
                .map(OrderView::of)
                .orElseThrow(OrderNotFound::new);
    }

    /** While cart-service was asked in vain, the order may have arrived. */
    private Optional<Order> soldOrArrived(UUID id) {
        try {
            return checkouts.find(id).map(Order::new);
        } catch (CheckoutUnavailable noAnswer) {
            return Optional.of(orders.findById(id).orElseThrow(() -> noAnswer));
        }
    }
}
