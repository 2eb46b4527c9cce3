package shop.catalog.searching;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shop.catalog.stock.StockProperties;
import tools.jackson.databind.json.JsonMapper;

/** Counts what a list can be narrowed by, in one statement over a bounded number of products. */
@Component
public class CountFacets {

    private static final int MOST = 10_000;

    private static final String COUNTS =
            """
            WITH RECURSIVE matched AS MATERIALIZED (
                SELECT l.product_id AS id, l.labels FROM %s LIMIT :limit),
            up AS (
                SELECT id AS leaf, id AS top, parent_id FROM category
                UNION ALL
                SELECT u.leaf, c.id, c.parent_id FROM up u JOIN category c ON c.id = u.parent_id)
            SELECT jsonb_build_object(
                'count', (SELECT count(*) FROM matched),
                'categories', (
                    SELECT coalesce(jsonb_agg(to_jsonb(f)), '[]') FROM (
                        SELECT c.id, c.slug, c.name, count(DISTINCT m.id) AS count
                        FROM matched m JOIN product_category pc ON pc.product_id = m.id
                             JOIN up u ON u.leaf = pc.category_id JOIN category c ON c.id = u.top
                        GROUP BY c.id ORDER BY count DESC, c.id LIMIT 100) f),
                'labels', (
                    SELECT coalesce(jsonb_agg(to_jsonb(f)), '[]') FROM (
                        SELECT split_part(label, chr(31), 1) AS name,
                               split_part(label, chr(31), 2) AS value, count(*) AS count
                        FROM matched m, unnest(m.labels) label
                        GROUP BY label ORDER BY count DESC, label LIMIT 1000) f),
                'lowest', min(p.lowest),
                'highest', max(p.lowest),
                'availability', (
                    SELECT jsonb_build_array(
                        jsonb_build_object('value', 'in-stock',
                            'count', count(*) FILTER (WHERE best > :low)),
                        jsonb_build_object('value', 'low-stock',
                            'count', count(*) FILTER (WHERE best BETWEEN 1 AND :low)),
                        jsonb_build_object('value', 'out-of-stock',
                            'count', count(*) FILTER (WHERE best < 1)))
                    FROM (SELECT coalesce(max(k.on_hand - k.reserved), 0) AS best
                          FROM matched m LEFT JOIN variant v ON v.product_id = m.id
                               LEFT JOIN stock k ON k.variant_id = v.id
                          GROUP BY m.id) b))
            FROM matched m JOIN listing_price p ON p.product_id = m.id AND p.currency = :currency
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Selections selections;
    private final StockProperties stock;

    CountFacets(JdbcClient jdbc, JsonMapper json, Selections selections, StockProperties stock) {
        this.jdbc = jdbc;
        this.json = json;
        this.selections = selections;
        this.stock = stock;
    }

    public Facets count(Criteria criteria) {
        Selection selection =
                selections
                        .of(criteria, false)
                        .with("currency", criteria.currency())
                        .with("low", stock.low())
                        .with("limit", MOST + 1);
        return jdbc.sql(COUNTS.formatted(selection.text()))
                .params(selection.values())
                .query((row, number) -> json.readValue(row.getString(1), FacetCounts.class))
                .single()
                .facets(criteria.currency(), MOST);
    }
}
