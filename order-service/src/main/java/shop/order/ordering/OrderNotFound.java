package shop.order.ordering;

/** Unknown, or not the caller's: nobody learns which. */
public class OrderNotFound extends RuntimeException {}
