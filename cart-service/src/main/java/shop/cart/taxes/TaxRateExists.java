package shop.cart.taxes;

/** The country has a rate for this category already. */
class TaxRateExists extends RuntimeException {}
