package shop.catalog.stock;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * By how much one variant's stock moves.
 *
 * @param onHand added to what is on hand, may be negative
 * @param reserved added to what is reserved, may be negative
 */
public record Change(long variantId, long onHand, long reserved) {

    public static Change hold(long variantId, long quantity) {
        return new Change(variantId, 0, quantity);
    }

    public static Change free(long variantId, long quantity) {
        return new Change(variantId, 0, -quantity);
    }

    public static Change ship(long variantId, long quantity) {
        return new Change(variantId, -quantity, -quantity);
    }

    public static Change putBack(long variantId, long quantity) {
        return new Change(variantId, quantity, 0);
    }

    /** The same kind of change for each variant with its quantity. */
    public static List<Change> each(
            Map<Long, Long> quantities, BiFunction<Long, Long, Change> kind) {
        return quantities.entrySet().stream()
                .map(line -> kind.apply(line.getKey(), line.getValue()))
                .toList();
    }
}
