package shop.cart.carts;

/** A line's quantity is 1 to 999. */
class QuantityOutOfRange extends RuntimeException {}
