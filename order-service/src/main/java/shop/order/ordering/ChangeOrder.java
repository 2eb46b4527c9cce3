package shop.order.ordering;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import shop.defaults.precondition.IfMatch;
import shop.events.Event;
import shop.messaging.Outbox;

/** One transition of one order in the caller's transaction: lock, change, save, append. */
@Component
class ChangeOrder {

    private final Orders orders;
    private final Outbox outbox;

    ChangeOrder(Orders orders, Outbox outbox) {
        this.orders = orders;
        this.outbox = outbox;
    }

    /**
     * @param visible whether the caller may see the order
     * @param transition gives the fact to publish, where there is one
     * @throws OrderNotFound when there is none that the caller may see
     * @throws shop.defaults.precondition.StaleVersion when the order has another version
     */
    Order change(
            UUID id,
            Predicate<Order> visible,
            IfMatch match,
            Function<Order, Optional<Event>> transition) {
        Order order = orders.lock(id).filter(visible).orElseThrow(OrderNotFound::new);
        match.check(order.version());
        transition.apply(order).ifPresent(fact -> outbox.append(fact, order.nextSequence()));
        orders.flush();
        return order;
    }
}
