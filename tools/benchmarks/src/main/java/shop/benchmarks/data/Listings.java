package shop.benchmarks.data;

import java.sql.SQLException;

/**
 * What catalog-service derives of a product to find it by, made by the same functions of its
 * schema: the words, the keys, the lowest prices.
 */
final class Listings {

    static final String COLUMNS =
            "catalog.bench_listing (id, title, skus, brand, names, details, description, labels,"
                    + " attributes, eur, usd)";

    private static final String BEGIN =
            """
            CREATE UNLOGGED TABLE IF NOT EXISTS catalog.bench_listing (
                id bigint, title text, skus text, brand text, names text, details text,
                description text, labels text[], attributes text[], eur bigint, usd bigint)
            """;
    private static final String LIST =
            """
            INSERT INTO catalog.product_listing
                (product_id, arrival, name, search, suggest_words, labels, keys, attribute_keys)
            SELECT g.id, g.id, left(lower(unaccent(g.title) COLLATE pg_c_utf8), 200),
                   setweight(search_vector(g.title || ' ' || g.skus), 'A')
                       || setweight(search_vector(g.names), 'B')
                       || setweight(search_vector(g.details), 'C')
                       || setweight(search_vector(g.description), 'D'),
                   to_tsvector('shop_words', search_text(g.title || ' ' || g.brand)),
                   g.labels, lower_all(g.labels), lower_all(g.attributes)
            FROM catalog.bench_listing g ORDER BY g.id
            """;
    private static final String LEARN =
            """
            INSERT INTO catalog.search_word
            SELECT DISTINCT w FROM catalog.bench_listing, unnest(tsvector_to_array(
                to_tsvector('shop_words', search_text(title || ' ' || brand)))) w
            WHERE w !~ '[0-9]' AND length(w) < 50
            ORDER BY w ON CONFLICT DO NOTHING
            """;
    private static final String PRICE =
            """
            INSERT INTO catalog.listing_price (product_id, currency, lowest)
            SELECT id, 'EUR', eur FROM catalog.bench_listing
            UNION ALL SELECT id, 'USD', usd FROM catalog.bench_listing WHERE usd IS NOT NULL
            """;
    private static final String COUNT =
            "INSERT INTO catalog.product_sales (product_id) SELECT id FROM catalog.bench_listing";

    private final Database database;

    Listings(Database database) {
        this.database = database;
    }

    void begin() throws SQLException {
        database.execute(BEGIN);
        database.execute("TRUNCATE catalog.bench_listing");
    }

    /** Lists what was copied since {@link #begin}. */
    void end() throws SQLException {
        database.execute("SET search_path = catalog, extensions");
        database.execute(LIST);
        database.execute(LEARN);
        database.execute(PRICE);
        database.execute(COUNT);
        database.execute("DROP TABLE catalog.bench_listing");
        database.execute("RESET search_path");
    }
}
