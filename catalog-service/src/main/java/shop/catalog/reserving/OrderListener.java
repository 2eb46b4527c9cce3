package shop.catalog.reserving;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import shop.catalog.stock.StockLevels;
import shop.events.Event;
import shop.events.OrderCancelled;
import shop.events.OrderPlaced;
import shop.messaging.EventListener;
import shop.messaging.ReceivedEvent;

/** Kafka door: orders that were placed or cancelled, a batch in one transaction. */
@Component
class OrderListener implements EventListener {

    private final ConfirmReservations confirmReservations;
    private final CancelReservations cancelReservations;
    private final Reservations reservations;
    private final StockLevels levels;

    OrderListener(
            ConfirmReservations confirmReservations,
            CancelReservations cancelReservations,
            Reservations reservations,
            StockLevels levels) {
        this.confirmReservations = confirmReservations;
        this.cancelReservations = cancelReservations;
        this.reservations = reservations;
        this.levels = levels;
    }

    @Override
    public Set<Class<? extends Event>> reads() {
        return Set.of(OrderPlaced.class, OrderCancelled.class);
    }

    /** Until then the stock is held: nothing is sold twice for it. */
    @Override
    public Duration patience() {
        return Duration.ofMillis(250);
    }

    /** An order is placed before it is cancelled, so all confirms of a batch may come first. */
    @Override
    public void handle(List<ReceivedEvent> batch) {
        List<UUID> placed = bodies(batch, OrderPlaced.class).map(OrderPlaced::id).toList();
        List<OrderCancelled> cancelled = bodies(batch, OrderCancelled.class).toList();
        if (!placed.isEmpty() && !cancelled.isEmpty()) {
            lock(batch);
        }
        if (!placed.isEmpty()) {
            confirmReservations.confirm(placed);
        }
        if (!cancelled.isEmpty()) {
            cancelReservations.cancel(cancelled);
        }
    }

    /** Both kinds take one set of locks, in the one order: reservations, then their stock. */
    private void lock(List<ReceivedEvent> batch) {
        List<UUID> all = batch.stream().map(event -> UUID.fromString(event.body().key())).toList();
        reservations.lock(all);
        levels.lock(reservations.quantities(all).keySet());
    }

    private static <E extends Event> Stream<E> bodies(List<ReceivedEvent> batch, Class<E> type) {
        return batch.stream().map(ReceivedEvent::body).filter(type::isInstance).map(type::cast);
    }
}
