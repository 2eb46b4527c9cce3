package shop.catalog.products;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A readable name for a place in a URL: lower case, no blanks, never all digits. */
public final class Slug {

    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}._~]+");
    private static final Pattern EDGE = Pattern.compile("^[-.]+|[-.]+$");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private Slug() {}

    /** Empty when the text has no letter and no digit to make a slug of. */
    public static Optional<String> of(String text) {
        String dashed = OTHER.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("-");
        String slug = EDGE.matcher(dashed).replaceAll("");
        if (slug.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(DIGITS.matcher(slug).matches() ? "n-" + slug : slug);
    }

    /** The slug, or the first of slug-2, slug-3 … that is not taken. */
    public static String free(String slug, Predicate<String> taken) {
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> n == 1 ? slug : slug + "-" + n)
                .filter(taken.negate())
                .findFirst()
                .orElseThrow();
    }
}
