package shop.catalog.importing;

import java.util.List;
import java.util.Optional;

/** Where the product is filed. */
final class ReadCategories {

    private ReadCategories() {}

    static List<CategoryPath> read(Line first) {
        Optional<List<CategoryPath>> told =
                ExtraCell.lists(first, Column.CATEGORIES)
                        .map(paths ->
                                paths.stream()
                                        .map(CategoryPath::of)
                                        .flatMap(Optional::stream)
                                        .toList());
        return told.orElseGet(
                () -> CategoryPath.of(first.text(Column.TYPE).orElse("")).stream().toList());
    }
}
