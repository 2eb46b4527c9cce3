package shop.catalog.products;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Walks a path of names down the category tree and adds the nodes that are missing. */
@Component
public class FindCategory {

    private final Categories categories;

    FindCategory(Categories categories) {
        this.categories = categories;
    }

    /** The last category of the path; runs inside the caller's transaction. */
    public Category find(List<String> path) {
        Category found = child(null, path.getFirst());
        for (String name : path.subList(1, path.size())) {
            found = child(found, name);
        }
        return found;
    }

    public Optional<Category> byId(long id) {
        return categories.findById(id);
    }

    public Optional<Category> bySlug(String slug) {
        return categories.findBySlug(slug);
    }

    private Category child(@Nullable Category parent, String name) {
        return categories
                .findByParentAndNameIgnoreCase(parent, name)
                .orElseGet(() -> categories.save(added(parent, name)));
    }

    private Category added(@Nullable Category parent, String name) {
        String own = Slug.of(name).orElse("category");
        String slug = parent == null ? own : parent.slug() + "-" + own;
        return new Category(
                Slug.free(slug, categories::existsBySlug),
                name,
                parent,
                categories.countByParent(parent));
    }
}
