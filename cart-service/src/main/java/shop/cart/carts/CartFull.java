package shop.cart.carts;

/** A cart holds at most 200 lines. */
public class CartFull extends RuntimeException {}
