package shop.catalog.browsing;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import shop.events.Money;
import shop.events.ProductChanged.Variant;

record VariantView(
        long id,
        String sku,
        Map<String, String> options,
        @Nullable Money price,
        @Nullable Money compareAtPrice,
        @Nullable Integer weightGrams,
        String availability,
        long availableQuantity) {

    static VariantView of(Variant variant, StockOnSale stock) {
        return new VariantView(
                variant.id(),
                variant.sku(),
                variant.options(),
                variant.price(),
                variant.compareAtPrice(),
                variant.weightGrams(),
                stock.availability(),
                stock.quantity());
    }
}
