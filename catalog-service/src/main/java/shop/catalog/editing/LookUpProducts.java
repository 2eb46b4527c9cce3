package shop.catalog.editing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shop.catalog.doors.Contains;
import shop.catalog.doors.Page;
import shop.catalog.doors.PageQuery;

/** Products of every status by ascending id, those alone that staff look for. */
@Component
class LookUpProducts {

    private static final Set<String> STATUSES = Set.of("draft", "active", "withdrawn");

    /** A category shows what its sub-categories have, too. */
    private static final String IN_CATEGORY =
            """
            EXISTS (SELECT FROM product_category pc WHERE pc.product_id = p.id AND pc.category_id IN (
                WITH RECURSIVE tree AS (
                    SELECT id FROM category WHERE slug = :category OR id::text = :category
                    UNION ALL
                    SELECT c.id FROM category c JOIN tree t ON c.parent_id = t.id)
                SELECT id FROM tree))
            """;

    /** Three index scans, however many products there are. */
    private static final String TEXT =
            """
            p.id IN (SELECT id FROM product WHERE title ILIKE :q
                     UNION ALL SELECT id FROM product WHERE slug ILIKE :q
                     UNION ALL SELECT product_id FROM variant WHERE sku ILIKE :q)
            """;

    private final JdbcClient jdbc;

    LookUpProducts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Page<Long> find(PageQuery query) {
        List<String> conditions = new ArrayList<>(List.of("p.id > :after"));
        Map<String, Object> values = new HashMap<>();
        values.put("after", query.after());
        values.put("limit", query.limit() + 1);
        query.text("status", STATUSES::contains)
                .ifPresent(status -> {
                    conditions.add("p.status = :status");
                    values.put("status", status);
                });
        query.text("category")
                .ifPresent(category -> {
                    conditions.add(IN_CATEGORY);
                    values.put("category", category);
                });
        query.text("q")
                .ifPresent(text -> {
                    conditions.add(TEXT);
                    values.put("q", Contains.pattern(text));
                });
        return query.page(
                jdbc.sql(
                                "SELECT p.id FROM product p WHERE %s ORDER BY p.id LIMIT :limit"
                                        .formatted(String.join(" AND ", conditions)))
                        .params(values)
                        .query((row, n) -> row.getLong("id"))
                        .list(),
                id -> id);
    }
}
