package shop.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A parcel of an order.
 *
 * @param at when it left
 * @param items what is in it; an article may be spread over several parcels
 * @param trackingNumber the carrier's
 */
public record Fulfilment(
        UUID id,
        Instant at,
        List<OrderedItem> items,
        @Nullable String carrier,
        @Nullable String trackingNumber) {

    /**
     * @throws IllegalArgumentException when nothing is in it
     */
    public Fulfilment {
        Require.that(!items.isEmpty(), "a parcel has at least one item");
        items = List.copyOf(items);
    }
}
