package shop.catalog.categories;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which products stand in which category, and in which place. */
@Component
class FiledProducts {

    private final JdbcClient jdbc;

    FiledProducts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first 100 of each category, those placed by hand first. */
    Map<Long, List<Long>> first(Collection<Long> categories) {
        Map<Long, List<Long>> found = new HashMap<>();
        jdbc.sql(
                        """
                        SELECT c.id, ARRAY(
                            SELECT product_id FROM product_category pc WHERE pc.category_id = c.id
                            ORDER BY position, product_id LIMIT 100) AS products
                        FROM unnest(?) AS c(id)
                        """)
                .param(categories.toArray(Long[]::new))
                .query((row, n) ->
                        found.put(
                                row.getLong("id"),
                                List.of((Long[]) row.getArray("products").getArray())))
                .list();
        return found;
    }

    Set<Long> all(long category) {
        return new HashSet<>(
                jdbc.sql("SELECT product_id FROM product_category WHERE category_id = ?")
                        .param(category)
                        .query((row, n) -> row.getLong("product_id"))
                        .list());
    }

    Set<Long> known(Collection<Long> products) {
        return new HashSet<>(
                jdbc.sql("SELECT id FROM product WHERE id = ANY(?)")
                        .param(products.toArray(Long[]::new))
                        .query((row, n) -> row.getLong("id"))
                        .list());
    }

    /** Adds those that are not there, behind all that were placed by hand. */
    void add(long category, Collection<Long> products) {
        jdbc.sql(
                        """
                        INSERT INTO product_category (product_id, category_id)
                        SELECT id, :category FROM unnest(:products) AS p(id) ON CONFLICT DO NOTHING
                        """)
                .param("category", category)
                .param("products", products.toArray(Long[]::new))
                .update();
    }

    void remove(long category, Collection<Long> products) {
        jdbc.sql("DELETE FROM product_category WHERE category_id = ? AND product_id = ANY(?)")
                .params(category, products.toArray(Long[]::new))
                .update();
    }

    /** Gives them the places 0, 1 … in this order. */
    void order(long category, List<Long> products) {
        jdbc.sql(
                        """
                        UPDATE product_category pc SET position = o.place - 1
                        FROM unnest(:products) WITH ORDINALITY AS o(id, place)
                        WHERE pc.category_id = :category AND pc.product_id = o.id
                          AND pc.position IS DISTINCT FROM o.place - 1
                        """)
                .param("category", category)
                .param("products", products.toArray(Long[]::new))
                .update();
    }
}
