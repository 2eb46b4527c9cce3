package shop.order.ordering;

/** Nothing can be received for a cancelled order. */
class OrderIsCancelled extends RuntimeException {}
