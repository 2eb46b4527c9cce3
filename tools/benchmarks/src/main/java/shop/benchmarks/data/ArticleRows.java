package shop.benchmarks.data;

import java.io.IOException;
import java.sql.SQLException;

/** The copy of the products that cart-service would have made of their events. */
final class ArticleRows {

    private final Database database;
    private final long seed;

    ArticleRows(Database database, long seed) {
        this.database = database;
        this.seed = seed;
    }

    /** These numbers, both included. */
    void articles(long first, long last) throws SQLException, IOException {
        try (CopyWriter rows = database.copy("cart.article_product (product_id, version)")) {
            for (long number = first; number <= last; number++) {
                rows.row(number, 1);
            }
        }
        try (CopyWriter rows =
                database.copy(
                        "cart.article (variant_id, product_id, sku, title, options, image_url,"
                                + " price, currency, prices, tax_category, active, version)")) {
            for (long number = first; number <= last; number++) {
                articles(rows, Product.of(seed, number));
            }
        }
        try (CopyWriter rows =
                database.copy("cart.article_stock (variant_id, availability, version)")) {
            for (long number = first; number <= last; number++) {
                for (Product.Variant variant : Product.of(seed, number).variants()) {
                    rows.row(variant.id(), "in-stock", 1);
                }
            }
        }
    }

    private static void articles(CopyWriter rows, Product product) throws SQLException {
        for (Product.Variant variant : product.variants()) {
            rows.row(
                    variant.id(),
                    product.number(),
                    variant.sku(),
                    product.title(),
                    "{\"Size\": \"" + variant.size() + "\"}",
                    product.picture(),
                    product.price(),
                    Product.CURRENCY,
                    prices(product),
                    "standard",
                    true,
                    1);
        }
    }

    private static String prices(Product product) {
        return product.dollars() == 0
                ? "{}"
                : "{\"USD\": {\"amount\": %d, \"compareAt\": null}}".formatted(product.dollars());
    }
}
