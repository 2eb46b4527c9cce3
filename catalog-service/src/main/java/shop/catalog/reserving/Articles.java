package shop.catalog.reserving;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Prices and states of variants as they are now, past every cache. */
@Component
class Articles {

    private static final RowMapper<Article> ROW =
            (row, n) ->
                    new Article(
                            row.getLong("variant_id"),
                            row.getBoolean("active"),
                            row.getString("tax_category"),
                            row.getLong("product_version"),
                            row.getObject("price_amount", Long.class));

    private final JdbcClient jdbc;

    Articles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Each with its price in the given currency. */
    Map<Long, Article> find(Collection<Long> variantIds, String currency) {
        return jdbc
                .sql(
                        """
                        SELECT v.id AS variant_id, p.status = 'active' AS active, p.tax_category,
                               p.version AS product_version,
                               CASE WHEN v.price_currency = :currency THEN v.price_amount
                                    ELSE o.amount END AS price_amount
                        FROM variant v JOIN product p ON p.id = v.product_id
                             LEFT JOIN price o ON o.variant_id = v.id AND o.currency = :currency
                        WHERE v.id = ANY(:ids)
                        """)
                .param("ids", variantIds.toArray(Long[]::new))
                .param("currency", currency)
                .query(ROW)
                .list()
                .stream()
                .collect(Collectors.toMap(Article::variantId, article -> article));
    }
}
