package shop.cart.checkout;

import java.util.UUID;

/** The stock of an earlier attempt on this cart is still to be released. */
class EarlierAttemptEnding extends RuntimeException {

    private final UUID orderId;

    EarlierAttemptEnding(UUID orderId) {
        this.orderId = orderId;
    }

    UUID orderId() {
        return orderId;
    }
}
