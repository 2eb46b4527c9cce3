package shop.catalog.reserving;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param outcome the stored answer as JSON; null for a bare tombstone
 */
record Reservation(
        UUID orderId,
        ReservationState state,
        @Nullable String currency,
        @Nullable String outcome) {}
