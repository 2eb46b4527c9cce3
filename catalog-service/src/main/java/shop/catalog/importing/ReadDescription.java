package shop.catalog.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import shop.catalog.products.Description;
import shop.catalog.products.Markup;
import shop.catalog.products.ProductStatus;

/** What the first line says of the product as a whole; the pictures come from all lines. */
final class ReadDescription {

    private static final int LONGEST_BODY = 50_000;
    private static final int MOST_TAGS = 250;

    private ReadDescription() {}

    /**
     * @throws LineRejected when a cell cannot be used
     */
    static Description read(Line first) {
        return new Description(
                first.name(Column.TITLE).orElseThrow(() -> new LineRejected("has no title")),
                body(first.text(Column.BODY)),
                status(first),
                first.name(Column.VENDOR).orElse(null),
                TaxCategory.of(first),
                tags(first),
                ReadAttributes.read(first),
                List.of());
    }

    static String body(Optional<String> html) {
        String safe = html.map(Markup::safe).orElse("");
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
        return ExtraCell.list(first, Column.TAGS_EXACTLY)
                .map(List::stream)
                .orElseGet(() -> Arrays.stream(first.text(Column.TAGS).orElse("").split(",")))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .map(tag -> Line.shortEnough(Column.TAGS, tag))
                .distinct()
                .limit(MOST_TAGS)
                .toList();
    }
}
