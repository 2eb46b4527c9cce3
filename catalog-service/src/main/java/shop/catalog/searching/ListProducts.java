package shop.catalog.searching;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shop.catalog.products.ProductsChanged;
import shop.events.ProductChanged;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps the listing of products as the products are, in the transaction that changes them and holds
 * their rows.
 */
@Component
class ListProducts {

    private static final String LIST =
            """
            WITH given AS (
                SELECT * FROM json_to_recordset(CAST(:listings AS json)) AS g(
                    id bigint, title text, skus text, brand text, names text, details text,
                    description text, labels text[], attributes text[],
                    currencies text[], prices bigint[])),
            listed AS (
                INSERT INTO product_listing (product_id, arrival, name, search, suggest_words,
                                             labels, keys, attribute_keys)
                SELECT g.id, p.arrival, left(lower(unaccent(g.title) COLLATE pg_c_utf8), 200),
                       setweight(search_vector(g.title || ' ' || g.skus), 'A')
                           || setweight(search_vector(g.names), 'B')
                           || setweight(search_vector(g.details), 'C')
                           || setweight(search_vector(g.description), 'D'),
                       to_tsvector('shop_words', search_text(g.title || ' ' || g.brand)),
                       g.labels, lower_all(g.labels), lower_all(g.attributes)
                FROM given g JOIN product p ON p.id = g.id
                ON CONFLICT (product_id) DO UPDATE
                SET name = excluded.name, search = excluded.search,
                    suggest_words = excluded.suggest_words, labels = excluded.labels,
                    keys = excluded.keys, attribute_keys = excluded.attribute_keys),
            counted AS (
                INSERT INTO product_sales (product_id)
                SELECT id FROM given ON CONFLICT DO NOTHING),
            gone AS (
                DELETE FROM listing_price p USING given g
                WHERE p.product_id = g.id AND p.currency <> ALL(g.currencies)),
            learnt AS (
                INSERT INTO search_word
                SELECT DISTINCT w FROM given, unnest(tsvector_to_array(
                    to_tsvector('shop_words', search_text(title || ' ' || brand)))) w
                WHERE w !~ '[0-9]' AND length(w) < 50
                AND NOT EXISTS (SELECT FROM search_word k WHERE k.word = w)
                ORDER BY w ON CONFLICT DO NOTHING)
            INSERT INTO listing_price (product_id, currency, lowest)
            SELECT g.id, p.currency, p.lowest
            FROM given g, unnest(g.currencies, g.prices) AS p(currency, lowest)
            ON CONFLICT (product_id, currency) DO UPDATE SET lowest = excluded.lowest
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ListProducts(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @EventListener
    void on(ProductsChanged changed) {
        list(changed.products());
    }

    /** Only active products are listed. */
    void list(Collection<ProductChanged> products) {
        Map<Boolean, List<ProductChanged>> byActivity =
                products.stream()
                        .collect(Collectors.partitioningBy(p -> p.status().equals("active")));
        unlist(byActivity.getOrDefault(false, List.of()));
        listActive(byActivity.getOrDefault(true, List.of()));
    }

    private void unlist(List<ProductChanged> products) {
        if (!products.isEmpty()) {
            jdbc.sql("DELETE FROM product_listing WHERE product_id = ANY(:ids)")
                    .param("ids", products.stream().map(ProductChanged::id).toArray(Long[]::new))
                    .update();
        }
    }

    private void listActive(List<ProductChanged> products) {
        if (!products.isEmpty()) {
            List<Listing> listings = products.stream().map(Listing::of).toList();
            jdbc.sql(LIST).param("listings", json.writeValueAsString(listings)).update();
        }
    }
}
