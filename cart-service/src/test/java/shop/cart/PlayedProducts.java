package shop.cart;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shop.events.Money;
import shop.events.ProductChanged;
import shop.events.StockChanged;

/** The products of the played catalog, and its door for articles. */
final class PlayedProducts {

    private final Map<Long, ProductChanged> byVariant = new ConcurrentHashMap<>();
    private final Map<String, Long> bySku = new ConcurrentHashMap<>();

    void put(ProductChanged product) {
        product.variants()
                .forEach(variant -> {
                    byVariant.put(variant.id(), product);
                    bySku.put(variant.sku(), variant.id());
                });
    }

    /** {@code /internal/articles?sku=…} or {@code ?variantId=…}. */
    void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String query = exchange.getRequestURI().getQuery();
            String value = query.substring(query.indexOf('=') + 1);
            @Nullable Long variant =
                    query.startsWith("sku=") ? bySku.get(value) : Long.valueOf(value);
            @Nullable ProductChanged product = variant == null ? null : byVariant.get(variant);
            if (product == null) {
                PlayedAnswer.send(exchange, 404, Map.of());
                return;
            }
            StockChanged stock = new StockChanged(variant, "in-stock", 1);
            PlayedAnswer.send(exchange, 200, Map.of("product", product, "stock", stock));
        }
    }

    /** The line of a reservation that holds this variant. */
    Map<String, Object> held(long variant, String currency) {
        ProductChanged product = Objects.requireNonNull(byVariant.get(variant));
        Money price =
                product.variants().stream()
                        .filter(v -> v.id() == variant)
                        .flatMap(PlayedProducts::prices)
                        .filter(p -> p.currency().equals(currency))
                        .findFirst()
                        .orElseThrow();
        return Map.of(
                "variantId",
                variant,
                "unitPrice",
                price,
                "taxCategory",
                product.taxCategory(),
                "productVersion",
                product.version());
    }

    /** Its own price first. */
    private static Stream<Money> prices(ProductChanged.Variant variant) {
        return Stream.concat(
                Stream.ofNullable(variant.price()),
                Stream.ofNullable(variant.prices())
                        .flatMap(offers -> offers.stream().map(ProductChanged.Offer::price)));
    }
}
