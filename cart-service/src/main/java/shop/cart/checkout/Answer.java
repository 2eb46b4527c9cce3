package shop.cart.checkout;

import java.util.UUID;

/**
 * A final answer, kept with its key and given again byte by byte.
 *
 * @param replayed whether it was given before
 */
record Answer(int status, String body, UUID orderId, boolean replayed) {

    boolean placed() {
        return status == 201;
    }
}
