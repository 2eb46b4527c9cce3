package shop.catalog.categories;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shop.catalog.doors.InvalidFields;
import shop.catalog.products.Slug;

/** Names and slugs that nobody else has. */
@Component
class NameCategory {

    private final CategoryRows rows;

    NameCategory(CategoryRows rows) {
        this.rows = rows;
    }

    /**
     * @param self empty: it is new
     * @throws CategoryNameTaken when a sibling has it
     */
    void checkName(String name, @Nullable Long parentId, Optional<Long> self) {
        boolean taken =
                rows.children(parentId).stream()
                        .filter(sibling -> !self.equals(Optional.of(sibling.id())))
                        .anyMatch(sibling -> sibling.name().equalsIgnoreCase(name));
        if (taken) {
            throw new CategoryNameTaken("name", name);
        }
    }

    /**
     * @throws CategoryNameTaken when another category has it
     */
    String sent(String slug) {
        if (Slug.of(slug).filter(slug::equals).isEmpty()) {
            throw new InvalidFields(
                    "/slug", "is lower case, without blanks and slashes, and not all digits");
        }
        if (rows.isSlugTaken(slug)) {
            throw new CategoryNameTaken("slug", slug);
        }
        return slug;
    }

    String made(String name, Optional<CategoryRow> parent) {
        String own = Slug.of(name).orElse("category");
        return Slug.free(
                parent.map(above -> above.slug() + "-" + own).orElse(own), rows::isSlugTaken);
    }
}
