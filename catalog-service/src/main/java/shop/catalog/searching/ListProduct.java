package shop.catalog.searching;

import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shop.events.ProductChanged;

/**
 * Keeps the listing of a product as the product is, in the transaction that changes it and holds
 * its row.
 */
@Component
class ListProduct {

    private static final String LIST =
            """
            WITH listed AS (
                INSERT INTO product_listing (product_id, arrival, name, search, suggest_words,
                                             labels, keys, attribute_keys)
                SELECT id, arrival, left(lower(unaccent(:title) COLLATE pg_c_utf8), 200),
                       setweight(search_vector(:title || ' ' || :skus), 'A')
                           || setweight(search_vector(:names), 'B')
                           || setweight(search_vector(:values), 'C')
                           || setweight(search_vector(:description), 'D'),
                       to_tsvector('shop_words', search_text(:title || ' ' || :brand)),
                       :labels, lower_all(:labels), lower_all(:attributes)
                FROM product WHERE id = :id
                ON CONFLICT (product_id) DO UPDATE
                SET name = excluded.name, search = excluded.search,
                    suggest_words = excluded.suggest_words, labels = excluded.labels,
                    keys = excluded.keys, attribute_keys = excluded.attribute_keys),
            counted AS (
                INSERT INTO product_sales (product_id) VALUES (:id) ON CONFLICT DO NOTHING),
            gone AS (
                DELETE FROM listing_price
                WHERE product_id = :id AND currency <> ALL(:currencies)),
            learnt AS (
                INSERT INTO search_word
                SELECT w FROM unnest(tsvector_to_array(
                    to_tsvector('shop_words', search_text(:title || ' ' || :brand)))) w
                WHERE w !~ '[0-9]' AND length(w) < 50
                AND NOT EXISTS (SELECT FROM search_word k WHERE k.word = w)
                ORDER BY w ON CONFLICT DO NOTHING)
            INSERT INTO listing_price (product_id, currency, lowest)
            SELECT :id, currency, lowest FROM unnest(:currencies, :prices) AS p(currency, lowest)
            ON CONFLICT (product_id, currency) DO UPDATE SET lowest = excluded.lowest
            """;

    private final JdbcClient jdbc;

    ListProduct(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void list(ProductChanged product) {
        if (product.status().equals("active")) {
            list(new Listing(product));
        } else {
            jdbc.sql("DELETE FROM product_listing WHERE product_id = ?")
                    .param(product.id())
                    .update();
        }
    }

    private void list(Listing listing) {
        jdbc.sql(LIST)
                .param("id", listing.product().id())
                .param("title", listing.title())
                .param("skus", listing.skus())
                .param("brand", listing.brand())
                .param("names", listing.names())
                .param("values", listing.values())
                .param("description", listing.description())
                .param("labels", array(listing.labels()))
                .param("attributes", array(listing.attributes()))
                .param("currencies", array(listing.lowest().keySet().stream()))
                .param("prices", listing.lowest().values().toArray(Long[]::new))
                .update();
    }

    private static String[] array(Stream<String> texts) {
        return texts.toArray(String[]::new);
    }
}
