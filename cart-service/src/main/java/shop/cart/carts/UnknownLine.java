package shop.cart.carts;

/** No such line in the caller's cart, whoever else may have one. */
class UnknownLine extends RuntimeException {}
