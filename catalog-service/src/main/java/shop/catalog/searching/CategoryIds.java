package shop.catalog.searching;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The ids of a category and all below it; asked first, so that the planner knows how many. */
@Component
class CategoryIds {

    private static final String BELOW =
            """
            WITH RECURSIVE tree AS (
                SELECT id FROM category WHERE slug = :category OR id::text = :category
                UNION ALL
                SELECT c.id FROM category c JOIN tree t ON c.parent_id = t.id)
            SELECT id FROM tree
            """;

    private final JdbcClient jdbc;

    CategoryIds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Long[] below(String idOrSlug) {
        return jdbc.sql(BELOW)
                .param("category", idOrSlug)
                .query(Long.class)
                .list()
                .toArray(Long[]::new);
    }
}
