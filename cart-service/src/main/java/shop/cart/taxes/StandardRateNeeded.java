package shop.cart.taxes;

/** Without it nobody could tell what a cart costs: the default country's standard rate stays. */
class StandardRateNeeded extends RuntimeException {}
