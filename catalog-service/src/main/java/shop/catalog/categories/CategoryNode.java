package shop.catalog.categories;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A category with all below it.
 *
 * @param productIds the first 100 that stand in it itself, of every status, in their order
 */
record CategoryNode(
        long id,
        String slug,
        String name,
        @Nullable Long parentId,
        int position,
        List<Long> productIds,
        List<CategoryNode> children,
        long version) {

    static CategoryNode of(
            CategoryRow row,
            Map<Long, List<Long>> products,
            Map<Long, List<CategoryRow>> children) {
        return new CategoryNode(
                row.id(),
                row.slug(),
                row.name(),
                row.parentId(),
                row.position(),
                products.getOrDefault(row.id(), List.of()),
                children.getOrDefault(row.id(), List.of()).stream()
                        .map(child -> of(child, products, children))
                        .toList(),
                row.version());
    }
}
