package shop.order.ordering;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What staff find an order by, split the same way on both sides: words of letters and digits, in
 * lower case, of one way to write a character. So nothing in them has a meaning to the database.
 */
public record SearchWords(Set<String> words) {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");
    private static final int MAX_WORDS = 500;
    private static final int MAX_LENGTH = 100;

    static SearchWords of(Order order) {
        List<@Nullable String> texts = new ArrayList<>();
        texts.add(order.number());
        texts.add(order.buyer().email());
        Addresses to = order.delivery().addresses();
        if (to != null) {
            texts.add(to.shipping().name());
            texts.add(to.billing().name());
        }
        for (OrderItem item : order.goods().items()) {
            texts.add(item.sku());
            texts.add(item.title());
        }
        return of(texts);
    }

    public static SearchWords of(List<@Nullable String> texts) {
        return new SearchWords(
                texts.stream()
                        .filter(text -> text != null && !text.isBlank())
                        .flatMap(text -> BETWEEN.splitAsStream(plain(text)))
                        .filter(word -> !word.isEmpty())
                        .map(word -> word.substring(0, Math.min(MAX_LENGTH, word.length())))
                        .limit(MAX_WORDS)
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private static String plain(@Nullable String text) {
        return Normalizer.normalize(String.valueOf(text), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
    }

    /** As the column's type reads it. */
    String text() {
        return String.join(" ", words);
    }

    /** Orders that have a word beginning with each of these. */
    String query() {
        return words.stream().map(word -> word + ":*").collect(Collectors.joining(" & "));
    }
}
