package shop.catalog.categories;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import shop.catalog.doors.InvalidFields;
import shop.catalog.doors.MergePatch;
import shop.catalog.products.ProductsToTell;
import shop.defaults.precondition.IfMatch;
import tools.jackson.databind.node.ObjectNode;

/** Changes what a patch speaks of: name, slug, or its place in the tree. */
@Component
class ChangeCategory {

    private final ArrangeCategories arrange;
    private final MergePatch mergePatch;
    private final NameCategory nameCategory;
    private final PlaceCategory placeCategory;
    private final CategoryRows rows;
    private final ProductsToTell toTell;

    ChangeCategory(
            ArrangeCategories arrange,
            MergePatch mergePatch,
            NameCategory nameCategory,
            PlaceCategory placeCategory,
            CategoryRows rows,
            ProductsToTell toTell) {
        this.arrange = arrange;
        this.mergePatch = mergePatch;
        this.nameCategory = nameCategory;
        this.placeCategory = placeCategory;
        this.rows = rows;
        this.toTell = toTell;
    }

    void change(long id, ObjectNode patch, IfMatch ifMatch) {
        refuseNull(patch);
        arrange.change(
                id,
                ifMatch,
                known -> {
                    CategoryRequest wanted =
                            mergePatch.apply(
                                    CategoryRequest.of(known), patch, CategoryRequest.class);
                    rename(known, wanted);
                    if (!Objects.equals(known.parentId(), wanted.parentId())
                            || !Objects.equals(known.position(), wanted.position())) {
                        placeCategory.move(
                                rows.find(id).orElseThrow(), wanted.parentId(), wanted.position());
                    }
                });
    }

    private void rename(CategoryRow known, CategoryRequest wanted) {
        String name = wanted.name().strip();
        String slug = String.valueOf(wanted.slug());
        if (name.equals(known.name()) && slug.equals(known.slug())) {
            return;
        }
        nameCategory.checkName(name, known.parentId(), Optional.of(known.id()));
        rows.rename(known.id(), slug.equals(known.slug()) ? slug : nameCategory.sent(slug), name);
        toTell.addAllOf(known.id());
    }

    /** What every category has can be changed, not taken away. */
    private static void refuseNull(ObjectNode patch) {
        List<InvalidFields.Field> wrong =
                Stream.of("slug", "name", "position")
                        .filter(name -> patch.has(name) && patch.get(name).isNull())
                        .map(name -> new InvalidFields.Field("/" + name, "must not be null"))
                        .toList();
        if (!wrong.isEmpty()) {
            throw new InvalidFields(wrong);
        }
    }
}
