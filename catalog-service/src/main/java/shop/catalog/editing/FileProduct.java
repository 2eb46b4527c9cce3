package shop.catalog.editing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import shop.catalog.doors.InvalidFields;
import shop.catalog.doors.InvalidFields.Field;
import shop.catalog.products.Category;
import shop.catalog.products.FindCategory;

/** The categories that a request names. */
@Component
class FileProduct {

    private final FindCategory findCategory;

    FileProduct(FindCategory findCategory) {
        this.findCategory = findCategory;
    }

    /**
     * @throws InvalidFields when one is not there
     */
    Set<Category> categories(List<CategoryReference> references) {
        Set<Category> found = new LinkedHashSet<>();
        List<Field> wrong = new ArrayList<>();
        for (int i = 0; i < references.size(); i++) {
            String pointer = "/categories/" + i;
            find(references.get(i))
                    .ifPresentOrElse(
                            found::add, () -> wrong.add(new Field(pointer, "is not known")));
        }
        if (!wrong.isEmpty()) {
            throw new InvalidFields(wrong);
        }
        return found;
    }

    private Optional<Category> find(CategoryReference reference) {
        return reference.id() != null
                ? findCategory.byId(reference.id())
                : Optional.ofNullable(reference.slug()).flatMap(findCategory::bySlug);
    }
}
