package shop.catalog.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import shop.catalog.products.Description;
import shop.catalog.products.Markup;
import shop.catalog.products.ProductStatus;

/** What the first line says of the product as a whole; the pictures come from all lines. */
final class ReadDescription {

    private static final int LONGEST_BODY = 50_000;
    private static final int MOST_TAGS = 250;
    private static final Pattern METAFIELD =
            Pattern.compile(".*\\(product\\.metafields\\.[^.]+\\.([^.)]+)\\)");

    private ReadDescription() {}

    /**
     * @throws LineRejected when a cell cannot be used
     */
    static Description read(Line first) {
        return new Description(
                first.name(Column.TITLE).orElseThrow(() -> new LineRejected("has no title")),
                body(first),
                status(first),
                first.name(Column.VENDOR).orElse(null),
                TaxCategory.of(first),
                tags(first),
                attributes(first),
                List.of());
    }

    private static String body(Line first) {
        String safe = first.text(Column.BODY).map(Markup::safe).orElse("");
        if (safe.length() > LONGEST_BODY) {
            throw new LineRejected(Column.BODY + " is longer than " + LONGEST_BODY + " characters");
        }
        return safe;
    }

    private static ProductStatus status(Line first) {
        String published = first.text(Column.PUBLISHED).orElse("true").toLowerCase(Locale.ROOT);
        return switch (first.text(Column.STATUS).orElse("active").toLowerCase(Locale.ROOT)) {
            case "archived" -> ProductStatus.WITHDRAWN;
            case "active" -> published.equals("false") ? ProductStatus.DRAFT : ProductStatus.ACTIVE;
            default -> ProductStatus.DRAFT;
        };
    }

    private static List<String> tags(Line first) {
        return Arrays.stream(first.text(Column.TAGS).orElse("").split(","))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .map(tag -> Line.shortEnough(Column.TAGS, tag))
                .distinct()
                .limit(MOST_TAGS)
                .toList();
    }

    private static Map<String, String> attributes(Line first) {
        Map<String, String> attributes = new TreeMap<>();
        first.cells()
                .forEach((column, cell) -> {
                    Matcher metafield = METAFIELD.matcher(column);
                    if (metafield.matches()) {
                        attributes.put(metafield.group(1), Line.shortEnough(column, cell));
                    }
                });
        return attributes;
    }
}
