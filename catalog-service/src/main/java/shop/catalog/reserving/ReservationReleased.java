package shop.catalog.reserving;

import java.util.UUID;

class ReservationReleased extends RuntimeException {

    ReservationReleased(UUID orderId) {
        super("The reservation of order " + orderId + " was released.");
    }
}
