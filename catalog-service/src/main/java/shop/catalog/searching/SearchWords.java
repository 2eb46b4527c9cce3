package shop.catalog.searching;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every word that titles and brands are made of, where no digit is in it. */
@Component
class SearchWords {

    /** Whoever mistypes a word mostly gets its first letter right, or swaps it with the second. */
    private static final String ALIKE =
            """
            SELECT word FROM search_word
            WHERE (word >= :first AND word < :behindFirst OR word >= :second AND word < :behindSecond)
            AND length(word) BETWEEN :shortest AND :longest LIMIT 20000
            """;

    private static final String LAST_LETTER = Character.toString(Character.MAX_CODE_POINT);
    private static final int LONGEST = 50;
    private static final int MOST = 5;

    private final JdbcClient jdbc;

    SearchWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The words that may be meant, the likeliest first; none when a short one is not known. */
    List<String> meant(TypedWord typed) {
        if (typed.allowed() == 0) {
            return List.of(typed.text());
        }
        return alike(typed)
                .filter(word -> typed.mistakes(word) <= typed.allowed())
                .sorted(Comparator.comparingInt(typed::mistakes).thenComparing(word -> word))
                .limit(MOST)
                .toList();
    }

    private Stream<String> alike(TypedWord typed) {
        String first = typed.text().substring(0, 1);
        String second = typed.text().substring(1, 2);
        int length = typed.text().length();
        return jdbc
                .sql(ALIKE)
                .param("first", first)
                .param("behindFirst", first + LAST_LETTER)
                .param("second", second)
                .param("behindSecond", second + LAST_LETTER)
                .param("shortest", length - typed.allowed())
                .param("longest", typed.unfinished() ? LONGEST : length + typed.allowed())
                .query((row, number) -> row.getString("word"))
                .list()
                .stream();
    }
}
