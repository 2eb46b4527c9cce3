package shop.catalog.products;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Walks a path of names down the category tree and adds the nodes that are missing. */
@Component
public class FindCategory {

    private final Categories categories;

    FindCategory(Categories categories) {
        this.categories = categories;
    }

    /**
     * The last category of each path; what is there is read at once, what is missing is added in
     * the order of the paths. Runs inside the caller's transaction.
     */
    public Map<List<String>, Category> find(Collection<List<String>> paths) {
        Set<String> names = paths.stream().flatMap(List::stream).collect(Collectors.toSet());
        List<Category> known = new ArrayList<>(categories.findByNameInIgnoreCase(names));
        return paths.stream()
                .distinct()
                .collect(Collectors.toMap(path -> path, path -> find(path, known)));
    }

    private Category find(List<String> path, List<Category> known) {
        Category found = child(null, path.getFirst(), known);
        for (String name : path.subList(1, path.size())) {
            found = child(found, name, known);
        }
        return found;
    }

    private Category child(@Nullable Category parent, String name, List<Category> known) {
        return known.stream()
                .filter(category -> category.is(parent, name))
                .findFirst()
                .orElseGet(() -> {
                    Category other = child(parent, name);
                    known.add(other);
                    return other;
                });
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
