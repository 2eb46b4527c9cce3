package shop.catalog.importing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * One record of the file.
 *
 * @param number where it begins, as an editor counts
 * @param cells by column name; blank ones are missing
 * @param columns all that the file has
 */
record Line(long number, Map<String, String> cells, Set<String> columns) {

    private static final int LONGEST = 255;

    Optional<String> text(String column) {
        return Optional.ofNullable(cells.get(column));
    }

    /**
     * @throws LineRejected when it is too long to be a name
     */
    Optional<String> name(String column) {
        return text(column).map(text -> shortEnough(column, text));
    }

    static String shortEnough(String column, String text) {
        if (text.length() > LONGEST) {
            throw new LineRejected(column + " is longer than " + LONGEST + " characters");
        }
        return text;
    }

    String handle() {
        return text(Column.HANDLE).orElse("");
    }

    /** Whether it speaks of a variant, and not of a further image alone. */
    boolean hasVariant() {
        return text(Column.PRICE).isPresent()
                || text(Column.SKU).isPresent()
                || !optionValues().isEmpty();
    }

    private List<String> optionValues() {
        return IntStream.rangeClosed(1, Column.MOST_OPTIONS)
                .mapToObj(n -> text(Column.optionValue(n)))
                .flatMap(Optional::stream)
                .toList();
    }
}
