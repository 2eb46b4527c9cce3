package shop.cart.checkout;

import java.util.UUID;

/** What T1 found. */
sealed interface Begun {

    /** A new checkout, STARTED: this request works on it. */
    record Started(Sale sale) implements Begun {}

    /** The key has its final answer. */
    record Answered(Answer answer) implements Begun {}

    /** Another request works under the same key, or its attempt is being cleaned up. */
    record Running(UUID orderId, CheckoutState state) implements Begun {}
}
