package shop.order.ordering;

/** The order has changed since the version that If-Match names. */
class StaleOrder extends RuntimeException {}
