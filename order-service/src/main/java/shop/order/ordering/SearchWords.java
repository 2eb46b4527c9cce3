package shop.order.ordering;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What staff find an order by, split the same way on both sides: words of letters and digits, in
 * lower case, of one way to write a character. So nothing in them has a meaning to the database.
 */
public record SearchWords(Set<String> words) {

    private static final int MAX_WORDS = 500;
    private static final int MAX_LENGTH = 100;

    static SearchWords of(Order order) {
        List<@Nullable String> texts = new ArrayList<>();
        texts.add(order.sale().number());
        texts.add(order.sale().buyer().email());
        Addresses to = order.sale().delivery().addresses();
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
        Set<String> words = new LinkedHashSet<>();
        for (String text : texts) {
            if (text != null) {
                split(Normalizer.normalize(text, Normalizer.Form.NFKC), words);
            }
        }
        return new SearchWords(words);
    }

    /** By hand, since every order that comes in passes here. */
    private static void split(String text, Set<String> words) {
        int start = 0;
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            int next = at + Character.charCount(character);
            if (!isPartOfWord(character)) {
                add(text.substring(start, at), words);
                start = next;
            }
            at = next;
        }
        add(text.substring(start), words);
    }

    private static boolean isPartOfWord(int character) {
        return Character.isLetterOrDigit(character)
                || switch (Character.getType(character)) {
                    case Character.NON_SPACING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.LETTER_NUMBER ->
                            true;
                    default -> false;
                };
    }

    private static void add(String word, Set<String> words) {
        if (!word.isEmpty() && words.size() < MAX_WORDS) {
            words.add(word.substring(0, end(word)).toLowerCase(Locale.ROOT));
        }
    }

    /** Never between the halves of one character. */
    private static int end(String word) {
        int end = Math.min(MAX_LENGTH, word.length());
        return Character.isHighSurrogate(word.charAt(end - 1)) ? end - 1 : end;
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
