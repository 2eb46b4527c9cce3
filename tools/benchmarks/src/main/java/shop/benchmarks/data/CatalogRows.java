package shop.benchmarks.data;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/** Products in catalog-service's tables. */
final class CatalogRows {

    /** Enough for every load: what is measured is never the end of a stock. */
    private static final long ON_HAND = 1_000_000_000L;

    private final Database database;
    private final long seed;

    CatalogRows(Database database, long seed) {
        this.database = database;
        this.seed = seed;
    }

    void categories() throws SQLException, IOException {
        try (CopyWriter rows =
                database.copy("catalog.category (id, slug, name, parent_id, position)")) {
            for (Category category : Category.all()) {
                rows.row(
                        category.id(),
                        category.slug(),
                        category.name(),
                        category.parent(),
                        category.position());
            }
        }
    }

    /** These numbers, both included. */
    void products(long first, long last) throws SQLException, IOException {
        copy(
                "catalog.product (id, slug, title, description, status, brand, tax_category, tags,"
                        + " attributes, media, options, version, event_sequence, arrival)",
                first,
                last,
                CatalogRows::product);
        copy(
                "catalog.product_category (product_id, category_id)",
                first,
                last,
                (rows, product) -> rows.row(product.number(), product.category().id()));
        copy(
                "catalog.variant (id, product_id, position, sku, options, price_amount,"
                        + " price_currency, weight_grams)",
                first,
                last,
                CatalogRows::variants);
        copy("catalog.price (variant_id, currency, amount)", first, last, CatalogRows::prices);
        copy("catalog.stock (variant_id, on_hand)", first, last, CatalogRows::stock);
        listings(first, last);
    }

    private interface Writer {
        void write(CopyWriter rows, Product product) throws SQLException;
    }

    private void copy(String table, long first, long last, Writer writer)
            throws SQLException, IOException {
        try (CopyWriter rows = database.copy(table)) {
            for (long number = first; number <= last; number++) {
                writer.write(rows, Product.of(seed, number));
            }
        }
    }

    private static void product(CopyWriter rows, Product product) throws SQLException {
        rows.row(
                product.number(),
                product.slug(),
                product.title(),
                "<p>" + product.text() + "</p>",
                "active",
                product.brand(),
                "standard",
                "[\"" + product.season() + "\"]",
                product.attributes(),
                product.media(),
                product.options(),
                1,
                1,
                product.number());
    }

    private static void variants(CopyWriter rows, Product product) throws SQLException {
        int position = 0;
        for (Product.Variant variant : product.variants()) {
            rows.row(
                    variant.id(),
                    product.number(),
                    position++,
                    variant.sku(),
                    "{\"Size\": \"" + variant.size() + "\"}",
                    product.price(),
                    Product.CURRENCY,
                    250);
        }
    }

    private static void prices(CopyWriter rows, Product product) throws SQLException {
        if (product.dollars() > 0) {
            for (Product.Variant variant : product.variants()) {
                rows.row(variant.id(), "USD", product.dollars());
            }
        }
    }

    private static void stock(CopyWriter rows, Product product) throws SQLException {
        for (Product.Variant variant : product.variants()) {
            rows.row(variant.id(), ON_HAND);
        }
    }

    private void listings(long first, long last) throws SQLException, IOException {
        Listings listings = new Listings(database);
        listings.begin();
        copy(Listings.COLUMNS, first, last, CatalogRows::listing);
        listings.end();
    }

    private static void listing(CopyWriter rows, Product product) throws SQLException {
        rows.row(
                product.number(),
                product.title(),
                product.skus(),
                product.brand(),
                String.join(" ", product.brand(), product.season(), product.category().name()),
                String.join(" ", product.labels()).replace('\u001f', ' '),
                product.text(),
                array(product.labels()),
                array(product.attributeLabels()),
                product.price(),
                product.dollars() > 0 ? product.dollars() : null);
    }

    private static String array(List<String> texts) {
        return texts.stream()
                .map(text -> '"' + text + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }
}
