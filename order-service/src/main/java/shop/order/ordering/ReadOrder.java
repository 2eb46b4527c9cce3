package shop.order.ordering;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shop.defaults.security.Caller;
import shop.order.checkout.CheckoutUnavailable;

/**
 * Use case: one order of the caller. An order that has not arrived yet is read where it was placed,
 * so that nobody who just bought is told "unknown".
 */
@Component
public class ReadOrder {

    private final StoredOrders orders;
    private final FindSale findSale;

    ReadOrder(StoredOrders orders, FindSale findSale) {
        this.orders = orders;
        this.findSale = findSale;
    }

    /**
     * @throws OrderNotFound when it is unknown, or not the caller's
     */
    public OrderView read(UUID id, Caller caller) {
        return OrderView.of(find(id, caller));
    }

    Order find(UUID id, Caller caller) {
        return orders.find(id)
                .or(() -> soldOrArrived(id))
                .filter(order -> order.isOf(caller))
                .orElseThrow(OrderNotFound::new);
    }

    /** While cart-service was asked in vain, the order may have arrived. */
    private Optional<Order> soldOrArrived(UUID id) {
        try {
            return findSale.find(id);
        } catch (CheckoutUnavailable noAnswer) {
            return Optional.of(orders.find(id).orElseThrow(() -> noAnswer));
        }
    }
}
