package shop.catalog.searching;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shop.catalog.doors.Position;

/** Pages of active products, each found from where the last one ended. */
@Component
public class FindProducts {

    private static final RowMapper<Position> POSITION =
            (row, number) -> new Position(row.getString("key"), row.getLong("id"));

    private static final String SORTED =
            """
            SELECT id, key FROM (SELECT %s AS id, %s AS key FROM %s) found
            %s ORDER BY key %5$s, id %5$s LIMIT :limit
            """;

    private static final String UNPRICED =
            """
            SELECT l.product_id AS id, NULL AS key FROM %s AND l.product_id > :after AND NOT EXISTS (
                SELECT FROM listing_price p
                WHERE p.product_id = l.product_id AND p.currency = :currency)
            ORDER BY l.product_id LIMIT :limit
            """;

    private final JdbcClient jdbc;
    private final Selections selections;

    FindProducts(JdbcClient jdbc, Selections selections) {
        this.jdbc = jdbc;
        this.selections = selections;
    }

    public ProductPage find(PageQuery query) {
        List<Position> found = new ArrayList<>();
        if (!query.isBehindPrices()) {
            found.addAll(sorted(query));
        }
        int missing = query.limit() + 1 - found.size();
        if (missing > 0 && query.hasUnpriced()) {
            found.addAll(unpriced(query, missing));
        }
        return ProductPage.of(found, query.limit());
    }

    private List<Position> sorted(PageQuery query) {
        Sort sort = query.sort();
        Selection selection = selections.of(query.criteria(), sort.byPrice());
        if (sort == Sort.BESTSELLING) {
            selection.join("product_sales s ON s.product_id = l.product_id");
        }
        query.after().ifPresent(at -> selection.with("key", sort.key(at)).with("after", at.id()));
        String beyond = "WHERE (key, id) %s (:key, :after)".formatted(sort.beyond());
        return list(
                SORTED.formatted(
                        sort.id(),
                        sort.key(),
                        selection.text(),
                        query.after().isPresent() ? beyond : "",
                        sort.direction()),
                selection,
                query.limit() + 1);
    }

    /** What has no price in the currency stands behind everything that has one, by id. */
    private List<Position> unpriced(PageQuery query, int limit) {
        Selection selection =
                selections
                        .of(query.criteria(), false)
                        .with("currency", query.criteria().currency())
                        .with("after", query.isBehindPrices() ? query.afterId() : 0);
        return list(UNPRICED.formatted(selection.text()), selection, limit);
    }

    private List<Position> list(String sql, Selection selection, int limit) {
        return jdbc.sql(sql).params(selection.with("limit", limit).values()).query(POSITION).list();
    }
}
