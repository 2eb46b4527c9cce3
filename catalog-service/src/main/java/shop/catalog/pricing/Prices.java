package shop.catalog.pricing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The prices of all variants in all currencies. */
@Component
class Prices {

    private static final RowMapper<Price> ROW =
            (row, n) ->
                    new Price(
                            row.getLong("variant_id"),
                            row.getString("currency"),
                            row.getLong("amount"),
                            row.getObject("compare_at", Long.class));

    private final JdbcClient jdbc;

    Prices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which product each of the given variants is of; unknown ones are missing. */
    Map<Long, Long> products(Collection<Long> variantIds) {
        Map<Long, Long> products = new HashMap<>();
        jdbc.sql("SELECT id, product_id FROM variant WHERE id = ANY(?)")
                .param(variantIds.toArray(Long[]::new))
                .query((row, n) -> products.put(row.getLong("id"), row.getLong("product_id")))
                .list();
        return products;
    }

    /** The price in the shop's own currency first, the others by their code. */
    List<Price> find(Collection<Long> variantIds) {
        return jdbc.sql(
                        """
                        SELECT variant_id, currency, amount, compare_at FROM (
                            SELECT id AS variant_id, 0 AS place, price_currency AS currency,
                                   price_amount AS amount, compare_at_amount AS compare_at
                            FROM variant WHERE id = ANY(:ids) AND price_amount IS NOT NULL
                            UNION ALL
                            SELECT variant_id, 1, currency, amount, compare_at
                            FROM price WHERE variant_id = ANY(:ids)) every
                        ORDER BY variant_id, place, currency
                        """)
                .param("ids", variantIds.toArray(Long[]::new))
                .query(ROW)
                .list();
    }

    /** Sets prices in the shop's own currency. */
    void setOwn(List<Price> prices) {
        write(
                """
                UPDATE variant v SET price_amount = p.amount, price_currency = p.currency,
                                     compare_at_amount = p.compare_at
                FROM unnest(:variants, :currencies, :amounts, :compareAts)
                     AS p(variant_id, currency, amount, compare_at)
                WHERE v.id = p.variant_id
                """,
                prices);
    }

    /** Sets prices in other currencies. */
    void setOthers(List<Price> prices) {
        write(
                """
                INSERT INTO price (variant_id, currency, amount, compare_at)
                SELECT * FROM unnest(:variants, :currencies, :amounts, :compareAts)
                ON CONFLICT (variant_id, currency)
                DO UPDATE SET amount = excluded.amount, compare_at = excluded.compare_at
                """,
                prices);
    }

    private void write(String sql, List<Price> prices) {
        jdbc.sql(sql)
                .param("variants", column(prices, Price::variantId).toArray(Long[]::new))
                .param("currencies", column(prices, Price::currency).toArray(String[]::new))
                .param("amounts", column(prices, Price::amount).toArray(Long[]::new))
                .param("compareAts", compareAts(prices))
                .update();
    }

    private static <T> List<T> column(List<Price> prices, Function<Price, T> value) {
        return prices.stream().map(value).toList();
    }

    private static @Nullable Long[] compareAts(List<Price> prices) {
        @Nullable Long[] column = new @Nullable Long[prices.size()];
        for (int i = 0; i < column.length; i++) {
            column[i] = prices.get(i).compareAt();
        }
        return column;
    }

    /**
     * @return false when there was none
     */
    boolean delete(long variantId, String currency) {
        return jdbc.sql("DELETE FROM price WHERE variant_id = ? AND currency = ?")
                        .params(variantId, currency)
                        .update()
                > 0;
    }
}
