package shop.cart.checkout;

/** There is nothing to buy. */
class CartEmpty extends RuntimeException {}
