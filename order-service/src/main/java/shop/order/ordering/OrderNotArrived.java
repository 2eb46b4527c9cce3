package shop.order.ordering;

/** The order was placed, but has not arrived here yet; soon a command will find it. */
class OrderNotArrived extends RuntimeException {}
