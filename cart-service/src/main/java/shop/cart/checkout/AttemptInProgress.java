package shop.cart.checkout;

/** Another request works under the same key. */
class AttemptInProgress extends RuntimeException {}
