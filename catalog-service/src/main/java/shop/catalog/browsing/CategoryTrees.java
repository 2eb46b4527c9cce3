package shop.catalog.browsing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The category tree as it is now, or was a moment ago. */
@Component
class CategoryTrees {

    private static final String ROWS =
            """
            SELECT c.id, c.slug, c.name, c.parent_id, c.position, ARRAY(
                SELECT p.id FROM product_category pc JOIN product p ON p.id = pc.product_id
                WHERE pc.category_id = c.id AND p.status = 'active'
                ORDER BY pc.position, pc.product_id LIMIT 100) AS product_ids
            FROM category c ORDER BY c.position, c.id
            """;

    private final JdbcClient jdbc;
    private final Generations generations;
    private final Cache<Long, CategoryTree> cache;

    CategoryTrees(JdbcClient jdbc, Generations generations, BrowsingProperties properties) {
        this.jdbc = jdbc;
        this.generations = generations;
        this.cache =
                Caffeine.newBuilder().maximumSize(10).expireAfterWrite(properties.age()).build();
    }

    CategoryTree current() {
        return cache.get(generations.ofLists(), generation -> read());
    }

    private CategoryTree read() {
        return CategoryTree.of(jdbc.sql(ROWS).query(this::row).list());
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
