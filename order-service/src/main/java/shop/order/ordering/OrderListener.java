package shop.order.ordering;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import shop.events.Event;
import shop.events.OrderPlaced;
import shop.messaging.EventListener;
import shop.messaging.ReceivedEvent;

/** The Kafka door: placed orders, in batches. */
@Component
class OrderListener implements EventListener {

    private final AcceptOrders acceptOrders;

    OrderListener(AcceptOrders acceptOrders) {
        this.acceptOrders = acceptOrders;
    }

    @Override
    public Set<Class<? extends Event>> reads() {
        return Set.of(OrderPlaced.class);
    }

    @Override
    public void handle(List<ReceivedEvent> batch) {
        acceptOrders.accept(batch.stream().map(PlacedOrder::of).toList());
    }
}
