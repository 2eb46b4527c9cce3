package shop.order.ordering;

/** More was to be recorded than the buyer owes. */
class Overpaid extends RuntimeException {}
