package shop.cart.taxes;

/** There is no such tax rate, or no rate of such a country. */
class UnknownTaxRate extends RuntimeException {}
