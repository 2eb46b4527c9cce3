package shop.order.ordering;

/** The order has no such fulfilment. */
class ParcelNotFound extends RuntimeException {}
