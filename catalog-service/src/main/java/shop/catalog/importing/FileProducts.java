package shop.catalog.importing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import shop.catalog.products.Category;
import shop.catalog.products.FindCategory;

/**
 * Finds the categories of many products, each path once, and makes new ones in the file's order.
 */
@Component
class FileProducts {

    private final FindCategory findCategory;

    FileProducts(FindCategory findCategory) {
        this.findCategory = findCategory;
    }

    Function<ProductDraft, Set<Category>> of(List<ProductDraft> drafts) {
        List<List<String>> paths =
                drafts.stream()
                        .map(ProductDraft::categories)
                        .flatMap(Collection::stream)
                        .map(CategoryPath::names)
                        .toList();
        Map<List<String>, Category> found = paths.isEmpty() ? Map.of() : findCategory.find(paths);
        return draft ->
                draft.categories().stream()
                        .map(path -> found.get(path.names()))
                        .collect(Collectors.toSet());
    }
}
