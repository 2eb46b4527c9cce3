package shop.catalog.browsing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

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
        Deque<CategoryView> open = new ArrayDeque<>(roots);
        while (!open.isEmpty()) {
            CategoryView next = open.pop();
            if (wanted.test(next)) {
                return Optional.of(next);
            }
            open.addAll(next.children());
        }
        return Optional.empty();
    }

    private static List<CategoryView> grown(long parent, Map<Long, List<CategoryView>> children) {
        return children.getOrDefault(parent, List.of()).stream()
                .map(row ->
                        new CategoryView(
                                row.id(),
                                row.slug(),
                                row.name(),
                                row.parentId(),
                                row.position(),
                                row.productIds(),
                                grown(row.id(), children)))
                .toList();
    }
}
