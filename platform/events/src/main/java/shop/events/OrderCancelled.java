package shop.events;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order was cancelled as a whole, before any of it was sent. Final.
 *
 * @param id the order's id
 * @param number the short number that people use
 * @param by {@code buyer} or {@code staff}
 * @param restock whether the goods go back into stock
 * @param total what the order had cost
 * @param amountReceived what was paid for it until then
 */
@Contract(type = "shop.order.cancelled.v1", topic = "orders")
public record OrderCancelled(
        UUID id,
        String number,
        Instant cancelledAt,
        UUID visitorId,
        @Nullable UUID customerId,
        String by,
        boolean restock,
        List<OrderedItem> items,
        Money total,
        Money amountReceived)
        implements Event {

    private static final Set<String> PARTIES = Set.of("buyer", "staff");

    /**
     * @throws IllegalArgumentException when there is no item, or nobody known did it
     */
    public OrderCancelled {
        Require.that(PARTIES.contains(by), "cancelled by an unknown party: " + by);
        Require.that(!items.isEmpty(), "an order has at least one item");
        items = List.copyOf(items);
    }

    @Override
    public String key() {
        return id.toString();
    }
}
