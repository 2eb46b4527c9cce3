package shop.catalog.importing;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What else is said of a product: a column of our own, and Shopify's metafields. */
final class ReadAttributes {

    private static final int MOST = 1_000;
    private static final Pattern METAFIELD =
            Pattern.compile(".*\\(product\\.metafields\\.[^.]+\\.([^.)]+)\\)");

    private ReadAttributes() {}

    /** Whether the file has a column for any. */
    static boolean told(Line first) {
        return first.columns().stream()
                .anyMatch(name ->
                        name.equals(Column.ATTRIBUTES) || METAFIELD.matcher(name).matches());
    }

    static Map<String, String> read(Line first) {
        Map<String, String> attributes = new TreeMap<>();
        first.cells()
                .forEach((column, cell) -> {
                    Matcher metafield = METAFIELD.matcher(column);
                    if (metafield.matches()) {
                        attributes.put(metafield.group(1), Line.shortEnough(column, cell));
                    }
                });
        ExtraCell.texts(first, Column.ATTRIBUTES)
                .ifPresent(told -> told.forEach((name, text) -> put(attributes, name, text)));
        if (attributes.size() > MOST) {
            throw new LineRejected("has more than " + MOST + " attributes");
        }
        return attributes;
    }

    private static void put(Map<String, String> attributes, String name, String text) {
        attributes.put(
                Line.shortEnough(Column.ATTRIBUTES, name),
                Line.shortEnough(Column.ATTRIBUTES, text));
    }
}
