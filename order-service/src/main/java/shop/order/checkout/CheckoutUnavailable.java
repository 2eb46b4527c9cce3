package shop.order.checkout;

import org.jspecify.annotations.Nullable;

/** Nobody can say now whether the checkout exists: cart-service is away, slow or overloaded. */
public class CheckoutUnavailable extends RuntimeException {

    CheckoutUnavailable(String why, @Nullable Throwable cause) {
        super(why, cause);
    }
}
