package shop.cart.carts;

/** No such shipping option is offered. */
class UnknownShippingOption extends RuntimeException {}
