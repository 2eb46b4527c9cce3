package shop.cart.reservations;

/** Catalog gave no usable answer: whether anything is held is not known. */
public class ReservationUnknown extends RuntimeException {

    ReservationUnknown(String message) {
        super(message);
    }

    ReservationUnknown(Throwable cause) {
        super("catalog gave no answer", cause);
    }
}
