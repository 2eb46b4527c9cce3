package shop.order.lookup;

import org.springframework.stereotype.Component;
import shop.order.ordering.NumberedOrders;
import shop.order.ordering.OrderView;

/** Use case: somebody with the confirmation in hand wants to see the order. */
@Component
class LookUpOrder {

    private final LookupAttempts attempts;
    private final NumberedOrders orders;

    LookUpOrder(LookupAttempts attempts, NumberedOrders orders) {
        this.attempts = attempts;
        this.orders = orders;
    }

    /**
     * @throws shop.order.ordering.OrderNotFound for an unknown number as for a wrong address
     * @throws TooManyLookups when the number is closed for a while, even to the right address
     */
    OrderView lookUp(LookupRequest request) {
        attempts.take(request.number());
        EmailAddress email = new EmailAddress(request.email());
        OrderView order = orders.read(request.number(), email::is);
        attempts.giveBack(request.number());
        return order;
    }
}
