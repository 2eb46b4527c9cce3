package shop.cart.checkout;

import java.util.UUID;

/** A key belongs to its principal: the same text from somebody else is another key. */
record KeyOf(UUID principal, String key) {}
