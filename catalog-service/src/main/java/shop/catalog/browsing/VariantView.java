package shop.catalog.browsing;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import shop.events.Money;
import shop.events.ProductChanged.Variant;

public record VariantView(
        long id,
        String sku,
        Map<String, String> options,
        @Nullable Money price,
        @Nullable Money compareAtPrice,
        @Nullable Integer weightGrams,
        String availability,
        long availableQuantity) {

    static VariantView of(Variant variant, Price price, StockOnSale stock) {
        return new VariantView(
                variant.id(),
                variant.sku(),
                variant.options(),
                price.price(),
                price.compareAt(),
                variant.weightGrams(),
                stock.availability(),
                stock.quantity());
    }
}
