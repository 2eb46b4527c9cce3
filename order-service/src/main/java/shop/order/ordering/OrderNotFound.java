package shop.order.ordering;

/** Unknown, or not the caller's: nobody learns which. */
class OrderNotFound extends RuntimeException {}
