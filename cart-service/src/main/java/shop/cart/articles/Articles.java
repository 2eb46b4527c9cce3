package shop.cart.articles;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads of the copy. */
@Component
public class Articles {

    private static final String SELECT =
            """
            select a.*, coalesce(s.availability, 'out-of-stock') as availability
            from article a left join article_stock s on s.variant_id = a.variant_id
            """;

    private final JdbcClient jdbc;
    private final ArticleRow row;

    Articles(JdbcClient jdbc, ArticleRow row) {
        this.jdbc = jdbc;
        this.row = row;
    }

    Optional<Article> withId(long variantId) {
        return jdbc.sql(SELECT + "where a.variant_id = :id")
                .param("id", variantId)
                .query(row)
                .optional();
    }

    /** A sku may have moved from one variant to another: the one for sale is meant. */
    Optional<Article> withSku(String sku) {
        return jdbc.sql(
                        SELECT
                                + "where a.sku = :sku order by a.active desc, a.version desc,"
                                + " a.variant_id desc limit 1")
                .param("sku", sku)
                .query(row)
                .optional();
    }

    /** Whether anything can be bought in this currency besides the shop's own. */
    public boolean anyIn(String currency) {
        return jdbc.sql(
                        """
                        select exists (select 1 from article
                          where prices <> '{}' and prices ?? :currency and active)
                        """)
                .param("currency", currency)
                .query(Boolean.class)
                .single();
    }

    /** All that are known of these, by variant id. */
    public Map<Long, Article> withIds(Collection<Long> variantIds) {
        if (variantIds.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(SELECT + "where a.variant_id = any(:ids)")
                .param("ids", variantIds.toArray(Long[]::new))
                .query(row)
                .list()
                .stream()
                .collect(Collectors.toMap(Article::variantId, Function.identity()));
    }
}
