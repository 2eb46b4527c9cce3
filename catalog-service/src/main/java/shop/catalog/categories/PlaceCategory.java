package shop.catalog.categories;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shop.catalog.doors.InvalidFields;

/** Where a category hangs in the tree, and in which place. */
@Component
class PlaceCategory {

    private final CategoryRows rows;
    private final NameCategory nameCategory;

    PlaceCategory(CategoryRows rows, NameCategory nameCategory) {
        this.rows = rows;
        this.nameCategory = nameCategory;
    }

    /**
     * @throws InvalidFields when there is no such category
     */
    Optional<CategoryRow> parent(@Nullable Long parentId) {
        Optional<CategoryRow> found = Optional.ofNullable(parentId).flatMap(rows::find);
        if (parentId != null && found.isEmpty()) {
            throw new InvalidFields("/parentId", "is not known");
        }
        return found;
    }

    /**
     * @param position null: the last
     * @throws CategoryCycle when the parent is the category itself or below it
     * @throws CategoryNameTaken when a new sibling has its name
     */
    void move(CategoryRow category, @Nullable Long parentId, @Nullable Integer position) {
        parent(parentId);
        if (parentId != null && rows.subtree(category.id()).contains(parentId)) {
            throw new CategoryCycle();
        }
        if (!Objects.equals(parentId, category.parentId())) {
            nameCategory.checkName(category.name(), parentId, Optional.of(category.id()));
            rows.hang(category.id(), parentId);
        }
        place(category.id(), parentId, position);
        rows.touch(category.id());
    }

    /** Puts a category among its siblings, who make room. */
    void place(long id, @Nullable Long parentId, @Nullable Integer position) {
        List<Long> siblings =
                rows.children(parentId).stream()
                        .map(CategoryRow::id)
                        .filter(sibling -> sibling != id)
                        .collect(Collectors.toCollection(ArrayList::new));
        int last = siblings.size();
        siblings.add(position == null ? last : Math.min(position, last), id);
        rows.order(siblings);
    }
}
