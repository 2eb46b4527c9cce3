package shop.catalog.searching;

import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shop.catalog.stock.StockProperties;
import tools.jackson.databind.json.JsonMapper;

/** What given products have in common, by one statement that is the same for every search. */
@Component
class FacetRows {

    /**
     * Products are first put together by the categories they are filed under: there are few such
     * sets.
     */
    private static final String COUNTS =
            """
            WITH RECURSIVE found AS MATERIALIZED (SELECT unnest(:ids) AS id),
            filed AS (
                SELECT ids, count(*) AS count FROM (
                    SELECT array_agg(pc.category_id ORDER BY pc.category_id) AS ids
                    FROM found f JOIN product_category pc ON pc.product_id = f.id
                    GROUP BY f.id) sets
                GROUP BY ids),
            above AS (
                SELECT f.ids, c.id, c.parent_id FROM filed f JOIN category c ON c.id = ANY(f.ids)
                UNION
                SELECT a.ids, c.id, c.parent_id FROM above a JOIN category c ON c.id = a.parent_id)
            SELECT jsonb_build_object(
                'categories', (
                    SELECT coalesce(jsonb_agg(to_jsonb(t)), '[]') FROM (
                        SELECT c.id, c.slug, c.name, sum(f.count) AS count
                        FROM above a JOIN filed f ON f.ids = a.ids JOIN category c ON c.id = a.id
                        GROUP BY c.id ORDER BY count DESC, c.id LIMIT 100) t),
                'labels', (
                    SELECT coalesce(jsonb_agg(to_jsonb(t)), '[]') FROM (
                        SELECT split_part(label, chr(31), 1) AS name,
                               split_part(label, chr(31), 2) AS value, count(*) AS count
                        FROM found f JOIN product_listing l ON l.product_id = f.id,
                             unnest(l.labels) label
                        GROUP BY label ORDER BY count DESC, label LIMIT 1000) t),
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
                          FROM found f LEFT JOIN variant v ON v.product_id = f.id
                               LEFT JOIN stock k ON k.variant_id = v.id
                          GROUP BY f.id) stocked))
            FROM found f JOIN listing_price p ON p.product_id = f.id AND p.currency = :currency
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final StockProperties stock;

    FacetRows(JdbcClient jdbc, JsonMapper json, StockProperties stock) {
        this.jdbc = jdbc;
        this.json = json;
        this.stock = stock;
    }

    FacetCounts count(Collection<Long> productIds, String currency) {
        return jdbc.sql(COUNTS)
                .param("ids", productIds.toArray(Long[]::new))
                .param("currency", currency)
                .param("low", stock.low())
                .query((row, number) -> json.readValue(row.getString(1), FacetCounts.class))
                .single();
    }
}
