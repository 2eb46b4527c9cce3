package shop.cart.checkout;

/** The key stands for a request with another body. */
class KeyReused extends RuntimeException {}
