package shop.catalog.importing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import shop.catalog.products.Category;
import shop.catalog.products.FindCategory;

/** Finds the categories of many products, each path once. */
@Component
class FileProducts {

    private final FindCategory findCategory;

    FileProducts(FindCategory findCategory) {
        this.findCategory = findCategory;
    }

    Function<ProductDraft, Set<Category>> of(List<ProductDraft> drafts) {
        Map<CategoryPath, Category> found = new HashMap<>();
        drafts.stream()
                .map(ProductDraft::categories)
                .flatMap(Collection::stream)
                .forEach(path -> found.computeIfAbsent(path, p -> findCategory.find(p.names())));
        return draft -> draft.categories().stream().map(found::get).collect(Collectors.toSet());
    }
}
