package shop.catalog.stock;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change of what is on hand that somebody made by hand.
 *
 * @param onHand afterwards
 * @param by the member of staff
 */
record Adjustment(
        long id,
        long delta,
        String reason,
        @Nullable String note,
        long onHand,
        UUID by,
        Instant at) {}
