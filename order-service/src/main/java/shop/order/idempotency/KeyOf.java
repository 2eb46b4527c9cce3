package shop.order.idempotency;

import java.util.UUID;

/**
 * A key belongs to its principal and its route: the same text from somebody else, or about another
 * order, is another key.
 */
record KeyOf(UUID principal, String route, String key) {}
