package shop.catalog.importing;

import java.util.List;
import java.util.Optional;
import shop.catalog.products.Option;

/** The choices where their order is not that of the variants: each as its name and its values. */
final class ReadOptions {

    private ReadOptions() {}

    static Optional<List<Option>> read(Line first) {
        return ExtraCell.lists(first, Column.OPTIONS_EXACTLY)
                .map(options -> options.stream().map(ReadOptions::option).toList());
    }

    private static Option option(List<String> list) {
        if (list.isEmpty()) {
            throw new LineRejected(Column.OPTIONS_EXACTLY + " has an option without a name");
        }
        list.forEach(text -> Line.shortEnough(Column.OPTIONS_EXACTLY, text));
        return new Option(list.getFirst(), List.copyOf(list.subList(1, list.size())));
    }
}
