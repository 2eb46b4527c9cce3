package shop.cart.articles;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import shop.events.Money;
import shop.events.ProductChanged;
import shop.events.StockChanged;

/**
 * Writes of the copy, inside the caller's transaction. Rows are taken in ascending id, so that two
 * writers cannot deadlock.
 */
@Component
public class ArticleCopy {

    private final JdbcTemplate jdbc;
    private final JdbcClient one;
    private final ProductRows rows;

    ArticleCopy(JdbcTemplate jdbc, JdbcClient one, ProductRows rows) {
        this.jdbc = jdbc;
        this.one = one;
        this.rows = rows;
    }

    void keep(ArticleAnswer answer) {
        keepProducts(List.of(answer.product()));
        if (answer.stock() != null) {
            keepStock(List.of(answer.stock()));
        }
    }

    void keepProducts(Collection<ProductChanged> products) {
        List<ProductChanged> sorted =
                products.stream().sorted(Comparator.comparing(ProductChanged::id)).toList();
        jdbc.batchUpdate(ArticleSql.UPSERT_PRODUCT, rows.heads(sorted));
        jdbc.batchUpdate(ArticleSql.UPSERT, rows.variants(sorted));
        jdbc.batchUpdate(ArticleSql.RETIRE_REMOVED, rows.removals(sorted));
    }

    void keepStock(Collection<StockChanged> stock) {
        List<Object[]> states =
                stock.stream()
                        .sorted(Comparator.comparing(StockChanged::variantId))
                        .map(s -> new Object[] {s.variantId(), s.availability(), s.version()})
                        .toList();
        jdbc.batchUpdate(ArticleSql.UPSERT_STOCK, states);
    }

    /**
     * What catalog charged at {@code productVersion}, learnt from a reservation: kept unless the
     * copy is newer.
     */
    public void keepPrice(long variantId, Money price, String taxCategory, long productVersion) {
        one.sql(ArticleSql.KEEP_PRICE)
                .param("currency", price.currency())
                .param("amount", price.amount())
                .param("category", taxCategory)
                .param("version", productVersion)
                .param("variant", variantId)
                .update();
    }
}
