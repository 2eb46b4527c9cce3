package shop.catalog.reserving;

import java.time.Instant;
import java.util.UUID;

/** A reservation that waits for its end. */
record HeldReservation(UUID orderId, String state, Instant createdAt, long quantity) {}
