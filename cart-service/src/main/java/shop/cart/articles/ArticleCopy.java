package shop.cart.articles;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
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

    private final JdbcClient jdbc;
    private final VariantColumns columns;

    ArticleCopy(JdbcClient jdbc, VariantColumns columns) {
        this.jdbc = jdbc;
        this.columns = columns;
    }

    void keep(ArticleAnswer answer) {
        keepProducts(List.of(answer.product()));
        if (answer.stock() != null) {
            keepStock(List.of(answer.stock()));
        }
    }

    void keepProducts(Collection<ProductChanged> products) {
        List<ProductChanged> newest = newest(products, ProductChanged::id, ProductChanged::version);
        Long[] ids = newest.stream().map(ProductChanged::id).toArray(Long[]::new);
        Long[] versions = newest.stream().map(ProductChanged::version).toArray(Long[]::new);
        jdbc.sql(ArticleSql.UPSERT_PRODUCT)
                .param("products", ids)
                .param("versions", versions)
                .update();
        jdbc.sql(ArticleSql.UPSERT).params(columns.of(newest)).update();
        jdbc.sql(ArticleSql.RETIRE_REMOVED)
                .param("products", ids)
                .param("versions", versions)
                .param("present", VariantColumns.ids(newest))
                .update();
    }

    void keepStock(Collection<StockChanged> stock) {
        List<StockChanged> newest = newest(stock, StockChanged::variantId, StockChanged::version);
        jdbc.sql(ArticleSql.UPSERT_STOCK)
                .param(
                        "variants",
                        newest.stream().map(StockChanged::variantId).toArray(Long[]::new))
                .param(
                        "availabilities",
                        newest.stream().map(StockChanged::availability).toArray(String[]::new))
                .param("versions", newest.stream().map(StockChanged::version).toArray(Long[]::new))
                .update();
    }

    /** Of each the state with the highest version, in ascending id. */
    private static <E> List<E> newest(
            Collection<E> told, Function<E, Long> id, Function<E, Long> version) {
        SortedMap<Long, E> newest = new TreeMap<>();
        told.forEach(state ->
                newest.merge(
                        id.apply(state),
                        state,
                        BinaryOperator.maxBy(Comparator.comparing(version))));
        return List.copyOf(newest.values());
    }

    /**
     * What catalog charged at {@code productVersion}, learnt from a reservation: kept unless the
     * copy is newer.
     */
    public void keepPrice(long variantId, Money price, String taxCategory, long productVersion) {
        jdbc.sql(ArticleSql.KEEP_PRICE)
                .param("currency", price.currency())
                .param("amount", price.amount())
                .param("category", taxCategory)
                .param("version", productVersion)
                .param("variant", variantId)
                .update();
    }
}
