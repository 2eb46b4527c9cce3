package shop.catalog.categories;

import java.sql.Types;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the category tree. */
@Component
class CategoryRows {

    private static final String ROWS =
            "SELECT id, slug, name, parent_id, position, version FROM category ";

    private static final RowMapper<CategoryRow> ROW =
            (row, n) ->
                    new CategoryRow(
                            row.getLong("id"),
                            row.getString("slug"),
                            row.getString("name"),
                            row.getObject("parent_id", Long.class),
                            row.getInt("position"),
                            row.getLong("version"));

    private final JdbcClient jdbc;

    CategoryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<CategoryRow> find(long id) {
        return jdbc.sql(ROWS + "WHERE id = ?").param(id).query(ROW).optional();
    }

    /** In the order in which they are shown; null: the roots. */
    List<CategoryRow> children(@Nullable Long parentId) {
        return jdbc.sql(ROWS + "WHERE parent_id IS NOT DISTINCT FROM :parent ORDER BY position, id")
                .param("parent", parentId, Types.BIGINT)
                .query(ROW)
                .list();
    }

    List<CategoryRow> all() {
        return jdbc.sql(ROWS + "ORDER BY position, id").query(ROW).list();
    }

    /** The category and all below it. */
    List<Long> subtree(long id) {
        return jdbc.sql(
                        """
                        WITH RECURSIVE tree AS (
                            SELECT id FROM category WHERE id = ?
                            UNION ALL
                            SELECT c.id FROM category c JOIN tree t ON c.parent_id = t.id)
                        SELECT id FROM tree
                        """)
                .param(id)
                .query((row, n) -> row.getLong("id"))
                .list();
    }

    boolean isSlugTaken(String slug) {
        return exists("SELECT FROM category WHERE slug = ?", slug);
    }

    boolean hasProducts(long id) {
        return exists("SELECT FROM product_category WHERE category_id = ?", id);
    }

    private boolean exists(String sql, Object value) {
        return !jdbc.sql(sql + " LIMIT 1").param(value).query((row, n) -> n).list().isEmpty();
    }

    void rename(long id, String slug, String name) {
        jdbc.sql("UPDATE category SET slug = ?, name = ?, version = version + 1 WHERE id = ?")
                .params(slug, name, id)
                .update();
    }

    void touch(long id) {
        jdbc.sql("UPDATE category SET version = version + 1 WHERE id = ?").param(id).update();
    }

    void hang(long id, @Nullable Long parentId) {
        jdbc.sql("UPDATE category SET parent_id = :parent WHERE id = :id")
                .param("parent", parentId, Types.BIGINT)
                .param("id", id)
                .update();
    }

    /** Gives siblings the places 0, 1 … in this order. */
    void order(List<Long> ids) {
        jdbc.sql(
                        """
                        UPDATE category c SET position = o.place - 1
                        FROM unnest(?) WITH ORDINALITY AS o(id, place)
                        WHERE c.id = o.id AND c.position <> o.place - 1
                        """)
                .param(ids.toArray(Long[]::new))
                .update();
    }

    void delete(long id) {
        jdbc.sql("DELETE FROM category WHERE id = ?").param(id).update();
    }
}
