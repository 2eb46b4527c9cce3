package shop.order.idempotency;

/** There is not exactly one key of the right form. */
class KeyMalformed extends RuntimeException {}
