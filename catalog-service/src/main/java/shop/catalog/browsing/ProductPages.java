package shop.catalog.browsing;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Pages of active products by ascending id, found from where the last one ended. */
@Component
class ProductPages {

    private static final String ALL =
            """
            SELECT id FROM product WHERE status = 'active' AND id > :after
            ORDER BY id LIMIT :limit
            """;

    /** A category shows what its sub-categories have, too. */
    private static final String OF_CATEGORY =
            """
            WITH RECURSIVE tree AS (
                SELECT id FROM category WHERE slug = :category OR id::text = :category
                UNION ALL
                SELECT c.id FROM category c JOIN tree t ON c.parent_id = t.id)
            SELECT DISTINCT p.id FROM product p JOIN product_category pc ON pc.product_id = p.id
            WHERE pc.category_id IN (SELECT id FROM tree) AND p.status = 'active' AND p.id > :after
            ORDER BY p.id LIMIT :limit
            """;

    private final JdbcClient jdbc;

    ProductPages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ProductPage find(ProductQuery query) {
        var sql = query.category().map(c -> jdbc.sql(OF_CATEGORY).param("category", c));
        return ProductPage.of(
                sql.orElseGet(() -> jdbc.sql(ALL))
                        .param("after", query.cursor().afterId())
                        .param("limit", query.limit() + 1)
                        .query((row, n) -> row.getLong("id"))
                        .list(),
                query.limit());
    }
}
