package shop.catalog.pricing;

/** The price in the shop's own currency is changed, never taken away. */
class OwnPrice extends RuntimeException {}
