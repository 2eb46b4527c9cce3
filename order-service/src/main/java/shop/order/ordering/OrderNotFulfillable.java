package shop.order.ordering;

/** Nothing is left to send of this order, or it was cancelled. */
class OrderNotFulfillable extends RuntimeException {}
