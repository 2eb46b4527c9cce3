package shop.catalog.browsing;

import java.util.List;
import java.util.function.LongFunction;
import shop.events.ProductChanged;

/** What can be bought of a product now. */
record AvailabilityView(long productId, List<VariantAvailability> variants) {

    record VariantAvailability(
            long variantId, String sku, String availability, long availableQuantity) {}

    static AvailabilityView of(ProductChanged product, LongFunction<StockOnSale> stock) {
        return new AvailabilityView(
                product.id(),
                product.variants().stream().map(v -> of(v, stock.apply(v.id()))).toList());
    }

    private static VariantAvailability of(ProductChanged.Variant variant, StockOnSale stock) {
        return new VariantAvailability(
                variant.id(), variant.sku(), stock.availability(), stock.quantity());
    }
}
