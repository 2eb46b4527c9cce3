package shop.order.ordering;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shop.order.checkout.CheckoutClient;
import shop.order.visitors.Bindings;

/**
 * Finds an order that has not arrived where it was sold. It belongs to whom it will belong to once
 * it is here.
 */
@Component
class FindSale {

    private final CheckoutClient checkouts;
    private final Bindings bindings;

    FindSale(CheckoutClient checkouts, Bindings bindings) {
        this.checkouts = checkouts;
        this.bindings = bindings;
    }

    Optional<Order> find(UUID id) {
        return checkouts.find(id).map(Order::new).map(this::owned);
    }

    private Order owned(Order order) {
        bindings.customerOf(order.sale().buyer().visitorId()).ifPresent(order::give);
        return order;
    }
}
