package shop.order.ordering;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What staff want to send now.
 *
 * @param articles nothing named means everything that is left
 */
public record Shipment(
        @Nullable List<Article> articles,
        @Nullable String carrier,
        @Nullable String trackingNumber) {

    /**
     * @param quantity at least 1
     */
    public record Article(long variantId, int quantity) {}
}
