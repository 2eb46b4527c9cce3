package shop.order.ordering;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What happened to an order, when, and by whom.
 *
 * @param status of the order once this had happened
 * @param detail such as the reason of a cancellation, for the buyer to read
 */
@Embeddable
record HistoryEntry(
        Instant at, String fact, String by, OrderStatus status, @Nullable String detail) {}
