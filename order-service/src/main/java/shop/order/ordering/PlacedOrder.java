package shop.order.ordering;

import java.util.UUID;
import shop.events.OrderPlaced;
import shop.messaging.ReceivedEvent;

/**
 * A sale as it is told to us.
 *
 * @param eventId of {@code order.placed}
 * @param republished told again because nobody answered
 */
record PlacedOrder(UUID eventId, boolean republished, OrderPlaced placed) {

    static PlacedOrder of(ReceivedEvent event) {
        return new PlacedOrder(event.id(), event.republished(), event.body(OrderPlaced.class));
    }

    UUID id() {
        return placed.id();
    }
}
