package shop.catalog.browsing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The whole tree, its roots first. */
record CategoryTree(List<CategoryView> roots) {

    /**
     * @param rows without children, in the order in which siblings are shown
     */
    static CategoryTree of(List<CategoryView> rows) {
        Map<Long, List<CategoryView>> children = new HashMap<>();
        rows.forEach(row ->
                children.computeIfAbsent(
                                Optional.ofNullable(row.parentId()).orElse(0L),
                                parent -> new ArrayList<>())
                        .add(row));
        return new CategoryTree(grown(0L, children));
    }

    Optional<CategoryView> find(Predicate<CategoryView> wanted) {
        return all().filter(wanted).findFirst();
    }

    private Stream<CategoryView> all() {
        return roots.stream().flatMap(CategoryTree::all);
    }

    private static Stream<CategoryView> all(CategoryView category) {
        return Stream.concat(
                Stream.of(category), category.children().stream().flatMap(CategoryTree::all));
    }

    private static List<CategoryView> grown(long parent, Map<Long, List<CategoryView>> children) {
        return children.getOrDefault(parent, List.of()).stream()
                .map(row -> row.with(grown(row.id(), children)))
                .toList();
    }
}
