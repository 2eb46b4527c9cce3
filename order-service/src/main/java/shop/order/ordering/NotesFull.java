package shop.order.ordering;

/** An order takes no more notes. */
class NotesFull extends RuntimeException {}
