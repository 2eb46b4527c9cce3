package shop.catalog.browsing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import shop.events.ProductChanged;

/** The category tree as it is now, or was a moment ago. */
@Component
class CategoryTrees {

    private static final String ROWS =
            """
            WITH RECURSIVE tree AS (
                SELECT id AS top, id FROM category
                UNION ALL
                SELECT t.top, c.id FROM category c JOIN tree t ON c.parent_id = t.id)
            SELECT c.id, c.slug, c.name, c.parent_id, c.position, ARRAY(
                SELECT DISTINCT p.id
                FROM tree t JOIN product_category pc ON pc.category_id = t.id
                     JOIN product p ON p.id = pc.product_id
                WHERE t.top = c.id AND p.status = 'active' ORDER BY p.id LIMIT 100) AS product_ids
            FROM category c ORDER BY c.position, c.id
            """;

    private final JdbcClient jdbc;
    private final Cache<String, CategoryTree> cache;

    CategoryTrees(JdbcClient jdbc, BrowsingProperties properties) {
        this.jdbc = jdbc;
        this.cache = Caffeine.newBuilder().expireAfterWrite(properties.age()).build();
    }

    CategoryTree current() {
        return cache.get("tree", key -> CategoryTree.of(jdbc.sql(ROWS).query(this::row).list()));
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void drop(ProductChanged changed) {
        cache.invalidateAll();
    }

    private CategoryView row(ResultSet row, int number) throws SQLException {
        return new CategoryView(
                row.getLong("id"),
                row.getString("slug"),
                row.getString("name"),
                row.getObject("parent_id", Long.class),
                row.getInt("position"),
                List.of((Long[]) row.getArray("product_ids").getArray()),
                List.of());
    }
}
