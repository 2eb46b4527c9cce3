package shop.cart.taxes;

/** The default country has no standard rate, so that no cart can be priced. */
class TaxesNotSetUp extends RuntimeException {}
