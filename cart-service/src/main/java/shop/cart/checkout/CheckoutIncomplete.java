package shop.cart.checkout;

import java.util.List;

/** The cart still lacks something that an order needs. */
class CheckoutIncomplete extends RuntimeException {

    private final List<String> missing;

    CheckoutIncomplete(List<String> missing) {
        this.missing = missing;
    }

    List<String> missing() {
        return missing;
    }
}
