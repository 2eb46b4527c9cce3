package shop.cart.carts;

/** The cart has changed since the version that If-Match names. */
public class StaleCart extends RuntimeException {}
