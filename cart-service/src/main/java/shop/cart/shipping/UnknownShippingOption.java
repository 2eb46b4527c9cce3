package shop.cart.shipping;

/** There is no shipping option of this id. */
class UnknownShippingOption extends RuntimeException {}
