package shop.cart.reservations;

/** Catalog holds a tombstone for this order: its release came first, nothing is held. */
public class ReservationReleased extends RuntimeException {

    ReservationReleased(Throwable cause) {
        super("the reservation has been released", cause);
    }
}
