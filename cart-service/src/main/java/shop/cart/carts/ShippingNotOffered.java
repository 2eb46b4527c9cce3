package shop.cart.carts;

/** No such shipping option applies to the cart. */
class ShippingNotOffered extends RuntimeException {}
