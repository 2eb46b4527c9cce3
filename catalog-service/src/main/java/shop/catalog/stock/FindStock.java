package shop.catalog.stock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shop.catalog.doors.Contains;
import shop.catalog.doors.Page;
import shop.catalog.doors.PageQuery;

/**
 * The stock of all variants by ascending variant id. Availability has no index of its own: it would
 * have to be written at every sale, and is read by staff alone.
 */
@Component
class FindStock {

    private static final Map<String, String> AVAILABILITIES =
            Map.of(
                    Availability.OUT_OF_STOCK.word(), "s.on_hand <= s.reserved",
                    Availability.LOW_STOCK.word(), "s.on_hand - s.reserved BETWEEN 1 AND :low",
                    Availability.IN_STOCK.word(), "s.on_hand - s.reserved > :low");

    private final JdbcClient jdbc;
    private final StockEvents words;
    private final StockProperties properties;

    FindStock(JdbcClient jdbc, StockEvents words, StockProperties properties) {
        this.jdbc = jdbc;
        this.words = words;
        this.properties = properties;
    }

    Page<StockRow> find(PageQuery query) {
        List<String> conditions = new ArrayList<>(List.of("s.variant_id > :after"));
        Map<String, Object> values = new HashMap<>();
        values.put("after", query.after());
        values.put("low", properties.low());
        values.put("limit", query.limit() + 1);
        query.text("availability", AVAILABILITIES::containsKey)
                .ifPresent(word -> conditions.add(AVAILABILITIES.getOrDefault(word, "")));
        query.text("q")
                .ifPresent(text -> {
                    conditions.add("v.sku ILIKE :q");
                    values.put("q", Contains.pattern(text));
                });
        return query.page(
                jdbc.sql(
                                """
                                SELECT s.variant_id, v.product_id, v.sku, s.on_hand, s.reserved, s.version
                                FROM stock s JOIN variant v ON v.id = s.variant_id
                                WHERE %s ORDER BY s.variant_id LIMIT :limit
                                """
                                        .formatted(String.join(" AND ", conditions)))
                        .params(values)
                        .query(this::row)
                        .list(),
                StockRow::variantId);
    }

    private StockRow row(ResultSet row, int number) throws SQLException {
        StockLevel level =
                new StockLevel(
                        row.getLong("variant_id"),
                        row.getLong("on_hand"),
                        row.getLong("reserved"),
                        row.getLong("version"));
        return new StockRow(
                level.variantId(),
                row.getLong("product_id"),
                row.getString("sku"),
                level.onHand(),
                level.reserved(),
                level.available(),
                words.availability(level).word());
    }
}
