package shop.catalog.products;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Products whose state changed by something beside them, such as a category's name, and that the
 * bus has not been told yet. Written with that change; so nothing is lost, however many they are.
 */
@Component
public class ProductsToTell {

    private final JdbcClient jdbc;

    ProductsToTell(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits where one is just being told, since that may still be its former state. */
    public void add(Collection<Long> products) {
        jdbc.sql(
                        """
                        INSERT INTO product_to_tell (product_id)
                        SELECT id FROM unnest(?) AS p(id) ORDER BY id
                        ON CONFLICT (product_id) DO UPDATE SET product_id = excluded.product_id
                        """)
                .param(products.toArray(Long[]::new))
                .update();
    }

    /** All that stand in the category itself. */
    public void addAllOf(long category) {
        jdbc.sql(
                        """
                        INSERT INTO product_to_tell (product_id)
                        SELECT product_id FROM product_category WHERE category_id = ? ORDER BY product_id
                        ON CONFLICT (product_id) DO UPDATE SET product_id = excluded.product_id
                        """)
                .param(category)
                .update();
    }

    /** Takes some off the list; the transaction that does must tell them. */
    List<Long> take(int limit) {
        return jdbc.sql(
                        """
                        DELETE FROM product_to_tell WHERE product_id IN (
                            SELECT product_id FROM product_to_tell ORDER BY product_id LIMIT ?
                            FOR UPDATE SKIP LOCKED)
                        RETURNING product_id
                        """)
                .param(limit)
                .query((row, n) -> row.getLong("product_id"))
                .list();
    }
}
