package shop.cart.shipping;

/** There is a shipping option of this id already. */
class ShippingOptionExists extends RuntimeException {}
