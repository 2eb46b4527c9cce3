package shop.catalog.reserving;

import java.util.UUID;

class ReservationConfirmed extends RuntimeException {

    ReservationConfirmed(UUID orderId) {
        super("Order " + orderId + " was placed; what it took stays taken.");
    }
}
