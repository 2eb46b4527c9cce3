package shop.catalog.reserving;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import shop.events.Event;
import shop.events.OrderPlaced;
import shop.messaging.EventListener;
import shop.messaging.ReceivedEvent;

/** Kafka door: placed orders, a batch in one transaction. */
@Component
class OrderListener implements EventListener {

    private final ConfirmReservations confirmReservations;

    OrderListener(ConfirmReservations confirmReservations) {
        this.confirmReservations = confirmReservations;
    }

    @Override
    public Set<Class<? extends Event>> reads() {
        return Set.of(OrderPlaced.class);
    }

    @Override
    public void handle(List<ReceivedEvent> batch) {
        confirmReservations.confirm(
                batch.stream().map(event -> event.body(OrderPlaced.class).id()).toList());
    }
}
