package shop.events;

import java.util.Set;

/**
 * The availability of a variant after it crossed a border; not a stock count. The newest {@code
 * version} wins.
 *
 * @param availability {@code in-stock}, {@code low-stock} or {@code out-of-stock}
 * @param version rises with every change of the variant's stock row
 */
@Contract(type = "shop.stock.changed.v1", topic = "stock")
public record StockChanged(long variantId, String availability, long version) implements Event {

    private static final Set<String> AVAILABILITIES =
            Set.of("in-stock", "low-stock", "out-of-stock");

    /**
     * @throws IllegalArgumentException when the availability is unknown or the version is below 1
     */
    public StockChanged {
        Require.that(
                AVAILABILITIES.contains(availability), "unknown availability: " + availability);
        Require.that(version >= 1, "version is below 1");
    }

    @Override
    public String key() {
        return Long.toString(variantId);
    }
}
