package shop.cart.ledger;

import java.time.Instant;
import java.util.UUID;
import shop.events.OrderPlaced;

/**
 * A sale that no acceptance answered yet.
 *
 * @param eventId of its OrderPlaced, the same at every repeat
 * @param attempts how often it was published again
 */
record Entry(UUID eventId, Instant placedAt, OrderPlaced sale, int attempts) {}
