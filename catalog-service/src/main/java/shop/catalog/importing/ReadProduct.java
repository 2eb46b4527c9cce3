package shop.catalog.importing;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import shop.catalog.jobs.Rejection;
import shop.catalog.products.CurrencyProperties;
import shop.catalog.products.Description;

/**
 * The lines of one handle: the first describes the product, each may add a variant and an image.
 */
@Component
class ReadProduct {

    private final CurrencyProperties properties;

    ReadProduct(CurrencyProperties properties) {
        this.properties = properties;
    }

    /** Empty when no line of it can be used. */
    Optional<ProductDraft> read(String slug, List<Line> lines, Consumer<Rejection> bad) {
        Line first = lines.getFirst();
        try {
            Description description = ReadDescription.read(first);
            List<CategoryPath> categories = ReadCategories.read(first);
            ReadLines read =
                    new ReadLines(
                            new ReadVariant(properties.currency()),
                            optionNames(first),
                            description.taxCategory());
            read.read(lines, bad);
            return read.draft(
                    slug,
                    description,
                    ReadAttributes.told(first),
                    categories,
                    ReadOptions.read(first));
        } catch (LineRejected rejected) {
            bad.accept(Rejected.of(first, rejected.reason()));
            lines.stream()
                    .skip(1)
                    .map(line -> Rejected.of(line, "the first line of its product is rejected"))
                    .forEach(bad);
            return Optional.empty();
        }
    }

    /** A product without a choice is exported with the option Title: Default Title. */
    private static List<String> optionNames(Line first) {
        List<String> names =
                IntStream.rangeClosed(1, Column.MOST_OPTIONS)
                        .mapToObj(n -> first.name(Column.optionName(n)))
                        .flatMap(Optional::stream)
                        .toList();
        boolean noChoice =
                names.equals(List.of(Column.NO_CHOICE_NAME))
                        && first.text(Column.OPTIONS_EXACTLY).isEmpty()
                        && first.text(Column.optionValue(1))
                                .filter(Column.NO_CHOICE::equals)
                                .isPresent();
        if (names.size() != names.stream().distinct().count()) {
            throw new LineRejected("names an option twice");
        }
        return noChoice ? List.of() : names;
    }
}
