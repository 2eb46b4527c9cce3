package shop.cart.articles;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shop.events.Money;
import shop.events.ProductChanged;
import shop.events.ProductChanged.Variant;
import tools.jackson.databind.json.JsonMapper;

/** A product's state as rows of the copy: one for each variant. */
@Component
class ProductRows {

    private final JsonMapper json;
    private final OfferColumns offers;

    ProductRows(JsonMapper json, OfferColumns offers) {
        this.json = json;
        this.offers = offers;
    }

    List<Object[]> heads(List<ProductChanged> products) {
        return products.stream().map(p -> new Object[] {p.id(), p.version()}).toList();
    }

    List<@Nullable Object[]> variants(List<ProductChanged> products) {
        return products.stream()
                .flatMap(product -> product.variants().stream().map(v -> row(product, v)))
                .toList();
    }

    List<Object[]> removals(List<ProductChanged> products) {
        return products.stream()
                .map(p -> new Object[] {p.version(), p.id(), p.version(), present(p)})
                .toList();
    }

    private @Nullable Object[] row(ProductChanged product, Variant variant) {
        Money price = variant.price();
        return new @Nullable Object[] {
            variant.id(),
            variant.sku(),
            product.title(),
            json.writeValueAsString(variant.options()),
            image(product),
            amount(price),
            amount(variant.compareAtPrice()),
            price == null ? null : price.currency(),
            offers.column(variant.prices()),
            product.taxCategory(),
            product.status().equals("active"),
            product.id(),
            product.version()
        };
    }

    private static @Nullable String image(ProductChanged product) {
        return product.media().isEmpty() ? null : product.media().getFirst().url();
    }

    private static @Nullable Long amount(@Nullable Money money) {
        return money == null ? null : money.amount();
    }

    /** The variants which this state has, as a Postgres array. */
    private static String present(ProductChanged product) {
        return product.variants().stream()
                .map(variant -> Long.toString(variant.id()))
                .collect(Collectors.joining(",", "{", "}"));
    }
}
