package shop.cart.articles;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shop.events.Money;
import shop.events.ProductChanged;
import shop.events.ProductChanged.Variant;
import tools.jackson.databind.json.JsonMapper;

/** The states of products as columns of the copy, with a row for each variant. */
@Component
class VariantColumns {

    private final JsonMapper json;
    private final OfferColumns offers;

    VariantColumns(JsonMapper json, OfferColumns offers) {
        this.json = json;
        this.offers = offers;
    }

    private record Row(ProductChanged product, Variant variant) {

        @Nullable Long amount() {
            Money price = variant.price();
            return price == null ? null : price.amount();
        }

        @Nullable Long comparedTo() {
            Money price = variant.compareAtPrice();
            return price == null ? null : price.amount();
        }

        @Nullable String currency() {
            Money price = variant.price();
            return price == null ? null : price.currency();
        }

        @Nullable String image() {
            return product.media().isEmpty() ? null : product.media().getFirst().url();
        }

        boolean active() {
            return product.status().equals("active");
        }
    }

    /** By the names in {@link ArticleSql#UPSERT}. */
    Map<String, Object[]> of(List<ProductChanged> products) {
        List<Row> rows = rows(products);
        Map<String, Object[]> columns = new HashMap<>();
        columns.put("variants", column(rows, row -> row.variant().id(), Long[]::new));
        columns.put("products", column(rows, row -> row.product().id(), Long[]::new));
        columns.put("versions", column(rows, row -> row.product().version(), Long[]::new));
        columns.put("skus", column(rows, row -> row.variant().sku(), String[]::new));
        columns.put("titles", column(rows, row -> row.product().title(), String[]::new));
        columns.put("options", column(rows, this::options, String[]::new));
        columns.put("images", column(rows, Row::image, String[]::new));
        columns.put("amounts", column(rows, Row::amount, Long[]::new));
        columns.put("comparedTo", column(rows, Row::comparedTo, Long[]::new));
        columns.put("currencies", column(rows, Row::currency, String[]::new));
        columns.put("prices", column(rows, this::prices, String[]::new));
        columns.put(
                "taxCategories", column(rows, row -> row.product().taxCategory(), String[]::new));
        columns.put("actives", column(rows, Row::active, Boolean[]::new));
        return columns;
    }

    /** Of all variants that the products have. */
    static Long[] ids(List<ProductChanged> products) {
        return column(rows(products), row -> row.variant().id(), Long[]::new);
    }

    private static List<Row> rows(List<ProductChanged> products) {
        return products.stream()
                .flatMap(product ->
                        product.variants().stream().map(variant -> new Row(product, variant)))
                .toList();
    }

    private static <T extends @Nullable Object> T[] column(
            List<Row> rows, Function<Row, T> value, IntFunction<T[]> array) {
        return rows.stream().map(value).toArray(array);
    }

    private String options(Row row) {
        return json.writeValueAsString(row.variant().options());
    }

    private String prices(Row row) {
        return offers.column(row.variant().prices());
    }
}
