package shop.catalog.browsing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import shop.events.Money;
import shop.events.ProductChanged;
import shop.events.ProductChanged.Category;
import shop.events.ProductChanged.Media;
import shop.events.ProductChanged.Option;

/**
 * @param priceFrom the lowest price of a variant; null when none has one
 */
public record ProductView(
        long id,
        String slug,
        String title,
        String description,
        String status,
        @Nullable String brand,
        String taxCategory,
        List<Category> categories,
        List<String> tags,
        Map<String, String> attributes,
        List<Media> media,
        List<Option> options,
        @Nullable Money priceFrom,
        List<VariantView> variants,
        long version) {

    static ProductView of(
            ProductChanged product, Optional<String> currency, LongFunction<StockOnSale> stock) {
        List<VariantView> variants =
                product.variants().stream()
                        .map(v -> VariantView.of(v, Price.of(v, currency), stock.apply(v.id())))
                        .toList();
        return new ProductView(
                product.id(),
                product.slug(),
                product.title(),
                product.description(),
                product.status(),
                product.brand(),
                product.taxCategory(),
                product.categories(),
                product.tags(),
                product.attributes(),
                product.media(),
                product.options(),
                lowest(variants),
                variants,
                product.version());
    }

    private static @Nullable Money lowest(List<VariantView> variants) {
        return variants.stream()
                .map(VariantView::price)
                .filter(Objects::nonNull)
                .min(Comparator.comparingLong(Money::amount))
                .orElse(null);
    }
}
