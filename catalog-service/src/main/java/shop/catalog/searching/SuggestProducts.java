package shop.catalog.searching;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Products whose titles and brands have the typed words; or nearly those, when none has them. */
@Component
public class SuggestProducts {

    private static final String FIND =
            """
            WITH found AS MATERIALIZED (
                SELECT product_id FROM product_listing
                WHERE suggest_words @@ (SELECT to_tsquery('shop_words', :words)))
            SELECT p.id, p.slug, p.title
            FROM (SELECT f.product_id, s.sold
                  FROM (SELECT product_id FROM found LIMIT 200) f
                       JOIN product_sales s ON s.product_id = f.product_id
                  ORDER BY s.sold DESC, f.product_id LIMIT :limit) best
                 JOIN product p ON p.id = best.product_id
            ORDER BY best.sold DESC, p.id
            """;

    private final JdbcClient jdbc;
    private final SearchWords searchWords;

    SuggestProducts(JdbcClient jdbc, SearchWords searchWords) {
        this.jdbc = jdbc;
        this.searchWords = searchWords;
    }

    /** A product that may be meant. */
    public record Suggested(long id, String slug, String title) {}

    public List<Suggested> suggest(Typed typed, int limit) {
        List<Suggested> exact = find(typed, word -> List.of(word.text()), limit);
        return exact.isEmpty() ? find(typed, searchWords::meant, limit) : exact;
    }

    private List<Suggested> find(Typed typed, Function<TypedWord, List<String>> meant, int limit) {
        List<String> words =
                typed.words().stream().map(word -> any(meant.apply(word), word)).toList();
        if (words.isEmpty() || words.contains("()")) {
            return List.of();
        }
        return jdbc.sql(FIND)
                .param("words", String.join(" & ", words))
                .param("limit", limit)
                .query((row, n) ->
                        new Suggested(
                                row.getLong("id"), row.getString("slug"), row.getString("title")))
                .list();
    }

    /** Words are letters and digits alone, so that they can stand in a query as they are. */
    private static String any(List<String> words, TypedWord typed) {
        String end = typed.unfinished() ? ":*" : "";
        return words.stream()
                .map(word -> "'" + word + "'" + end)
                .collect(Collectors.joining(" | ", "(", ")"));
    }
}
