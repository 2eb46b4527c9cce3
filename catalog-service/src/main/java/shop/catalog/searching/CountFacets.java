package shop.catalog.searching;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what a list can be narrowed by, over a bounded number of products. */
@Component
public class CountFacets {

    private static final int MOST = 5_000;

    private static final String MATCHED = "SELECT l.product_id FROM %s LIMIT :limit";

    private final JdbcClient jdbc;
    private final FacetRows rows;
    private final Selections selections;

    CountFacets(JdbcClient jdbc, FacetRows rows, Selections selections) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.selections = selections;
    }

    public Facets count(Criteria criteria) {
        Selection selection = selections.of(criteria, false).with("limit", MOST + 1);
        List<Long> found =
                jdbc.sql(MATCHED.formatted(selection.text()))
                        .params(selection.values())
                        .query((row, number) -> row.getLong("product_id"))
                        .list();
        List<Long> counted = found.subList(0, Math.min(MOST, found.size()));
        return rows.count(counted, criteria.currency())
                .facets(criteria.currency(), counted.size(), found.size() <= MOST);
    }
}
