package shop.catalog.searching;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as somebody types them: the last one may not be finished, any may be mistyped. */
public record Typed(List<TypedWord> words) {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int MOST = 8;

    public static Typed of(String text) {
        List<String> words = words(text);
        List<TypedWord> typed = new ArrayList<>();
        words.forEach(word -> typed.add(new TypedWord(word, typed.size() == words.size() - 1)));
        return new Typed(List.copyOf(typed));
    }

    /**
     * How far the typed words are from words of the name, in mistakes; -1 when they mean others.
     */
    public int mistakes(String name) {
        List<String> known = words(name);
        int sum = words.isEmpty() ? -1 : 0;
        for (TypedWord word : words) {
            int least = known.stream().mapToInt(word::mistakes).min().orElse(Integer.MAX_VALUE);
            if (least > word.allowed()) {
                return -1;
            }
            sum += least;
        }
        return sum;
    }

    private static List<String> words(String text) {
        String plain =
                ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return Arrays.stream(BETWEEN.split(plain.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .limit(MOST)
                .toList();
    }
}
