package shop.cart.carts;

/** A cart holds at most 200 lines. */
class CartFull extends RuntimeException {}
