package shop.catalog.searching;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Products whose titles and brands have the typed words; or nearly those, while there is room. */
@Component
public class SuggestProducts {

    private static final String FIND =
            """
            SELECT p.id, p.slug, p.title
            FROM (SELECT product_id FROM product_listing
                  WHERE suggest_words @@ to_tsquery('shop_words', :words) LIMIT 1000) found
                 JOIN product p ON p.id = found.product_id
                 JOIN product_sales s ON s.product_id = p.id
            ORDER BY s.sold DESC, p.id LIMIT :limit
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
        if (exact.size() >= limit) {
            return exact;
        }
        List<Suggested> near = find(typed, searchWords::meant, limit);
        return Stream.concat(exact.stream(), near.stream()).distinct().limit(limit).toList();
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
                .query(DataClassRowMapper.newInstance(Suggested.class))
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
