package shop.cart.checkout;

/** For a technical reason nothing was sold. The same key may try again. */
class CheckoutFailed extends RuntimeException {

    CheckoutFailed() {
        super("nothing was sold");
    }

    CheckoutFailed(Throwable cause) {
        super("nothing was sold", cause);
    }
}
