package shop.order.ordering;

/** A part of the order is on its way, or it was cancelled before. */
class OrderNotCancellable extends RuntimeException {}
