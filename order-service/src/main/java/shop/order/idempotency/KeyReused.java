package shop.order.idempotency;

/** The key stands for a request with another body. */
class KeyReused extends RuntimeException {}
