package shop.order.ordering;

import java.time.Instant;
import java.util.UUID;

/** How a stored order came to be: of which event, and how it was answered. */
record KnownOrder(UUID id, UUID placedEventId, UUID acceptedEventId, Instant acceptedAt) {}
