package shop.catalog.categories;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The tree as it is, past every cache. */
@Component
class ShowCategories {

    private static final Long ROOT = 0L;

    private final CategoryRows rows;
    private final FiledProducts filed;

    ShowCategories(CategoryRows rows, FiledProducts filed) {
        this.rows = rows;
        this.filed = filed;
    }

    /** The roots, each with all below it. */
    List<CategoryNode> all() {
        Map<Long, List<CategoryRow>> children = children();
        return nodes(children.getOrDefault(ROOT, List.of()), children);
    }

    CategoryNode one(long id) {
        CategoryRow row = rows.find(id).orElseThrow(CategoryNotFound::new);
        return nodes(List.of(row), children()).getFirst();
    }

    private List<CategoryNode> nodes(
            List<CategoryRow> wanted, Map<Long, List<CategoryRow>> children) {
        List<Long> below = new ArrayList<>(wanted.stream().map(CategoryRow::id).toList());
        for (int i = 0; i < below.size(); i++) {
            children.getOrDefault(below.get(i), List.of()).forEach(row -> below.add(row.id()));
        }
        Map<Long, List<Long>> products = filed.first(below);
        return wanted.stream().map(row -> CategoryNode.of(row, products, children)).toList();
    }

    private Map<Long, List<CategoryRow>> children() {
        Map<Long, List<CategoryRow>> children = new HashMap<>();
        rows.all()
                .forEach(row ->
                        children.computeIfAbsent(
                                        Optional.ofNullable(row.parentId()).orElse(ROOT),
                                        parent -> new ArrayList<>())
                                .add(row));
        return children;
    }
}
