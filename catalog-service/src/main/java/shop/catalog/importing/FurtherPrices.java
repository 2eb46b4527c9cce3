package shop.catalog.importing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Prices in other currencies than the shop's own. */
@Component
class FurtherPrices {

    /** What a variant is to cost in one currency; empty: nothing is said there any longer. */
    record Wanted(long variantId, String currency, Optional<VariantDraft.Price> price) {}

    private final JdbcClient jdbc;

    FurtherPrices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By variant and currency. */
    Map<Long, Map<String, VariantDraft.Price>> find(Collection<Long> variantIds) {
        Map<Long, Map<String, VariantDraft.Price>> found = new HashMap<>();
        jdbc.sql(
                        """
                        SELECT variant_id, currency, amount, compare_at FROM price
                        WHERE variant_id = ANY(?)
                        """)
                .param(variantIds.toArray(Long[]::new))
                .query(row -> {
                    String currency = row.getString("currency");
                    Long compareAt = row.getObject("compare_at", Long.class);
                    found.computeIfAbsent(row.getLong("variant_id"), id -> new HashMap<>())
                            .put(
                                    currency,
                                    new VariantDraft.Price(
                                            row.getLong("amount"),
                                            currency,
                                            Optional.ofNullable(compareAt)));
                });
        return found;
    }

    void write(List<Wanted> wanted) {
        List<Wanted> gone = wanted.stream().filter(w -> w.price().isEmpty()).toList();
        List<Wanted> there = wanted.stream().filter(w -> w.price().isPresent()).toList();
        statement(
                        """
                        DELETE FROM price p USING unnest(:ids, :currencies) AS w(id, currency)
                        WHERE p.variant_id = w.id AND p.currency = w.currency
                        """,
                        gone)
                .update();
        statement(
                        """
                        INSERT INTO price (variant_id, currency, amount, compare_at)
                        SELECT * FROM unnest(:ids, :currencies, :amounts, :compareAt)
                        ON CONFLICT (variant_id, currency) DO UPDATE
                        SET amount = excluded.amount, compare_at = excluded.compare_at
                        """,
                        there)
                .param("amounts", numbers(there, VariantDraft.Price::amount))
                .param("compareAt", numbers(there, price -> price.compareAt().orElse(null)))
                .update();
    }

    private JdbcClient.StatementSpec statement(String sql, List<Wanted> wanted) {
        return jdbc.sql(sql)
                .param("ids", wanted.stream().map(Wanted::variantId).toArray(Long[]::new))
                .param("currencies", wanted.stream().map(Wanted::currency).toArray(String[]::new));
    }

    private static @Nullable Long[] numbers(
            List<Wanted> wanted, Function<VariantDraft.Price, @Nullable Long> number) {
        return wanted.stream().flatMap(w -> w.price().stream()).map(number).toArray(Long[]::new);
    }
}
