package shop.messaging;

/** There is no dead letter of this id, or no longer. */
public class NoSuchDeadLetter extends RuntimeException {}
