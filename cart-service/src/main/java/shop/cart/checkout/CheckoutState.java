package shop.cart.checkout;

/** See the package's picture. */
enum CheckoutState {
    STARTED,
    PLACED,
    ABORTING,
    ABORTED;

    /** Whether what comes of it is still open. */
    boolean running() {
        return this == STARTED || this == ABORTING;
    }
}
