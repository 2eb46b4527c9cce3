package shop.catalog.editing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import shop.catalog.products.Description;
import shop.catalog.products.Markup;
import shop.catalog.products.ProductStatus;

/** What a request says of the product as a whole. */
final class DescribeProduct {

    private DescribeProduct() {}

    static Description of(ProductRequest request) {
        return new Description(
                request.title().strip(),
                Markup.safe(orElse(request.description(), "")),
                status(orElse(request.status(), "active")),
                blankIsNone(request.brand()),
                orElse(request.taxCategory(), "standard"),
                tags(request),
                new TreeMap<>(orElse(request.attributes(), Map.of())),
                request.pictures().stream().map(MediaRequest::toMedia).toList());
    }

    private static List<String> tags(ProductRequest request) {
        return orElse(request.tags(), List.<String>of()).stream()
                .map(String::strip)
                .distinct()
                .toList();
    }

    private static ProductStatus status(String word) {
        return ProductStatus.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static @Nullable String blankIsNone(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static <T> T orElse(@Nullable T value, T fallback) {
        return value == null ? fallback : value;
    }
}
