package shop.order.ordering;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/**
 * What staff told each other about an order.
 *
 * @param author the customer id of who wrote it
 */
@Embeddable
record Note(UUID id, Instant at, String text, UUID author) {}
