package shop.catalog.browsing;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * @param productIds the first 100 active ones: its own in the order of the category, then those of
 *     its sub-categories
 */
record CategoryView(
        long id,
        String slug,
        String name,
        @Nullable Long parentId,
        int position,
        List<Long> productIds,
        List<CategoryView> children) {

    private static final int MOST = 100;

    CategoryView with(List<CategoryView> subCategories) {
        Stream<Long> below = subCategories.stream().flatMap(c -> c.productIds().stream());
        return new CategoryView(
                id,
                slug,
                name,
                parentId,
                position,
                Stream.concat(productIds.stream(), below).distinct().limit(MOST).toList(),
                subCategories);
    }
}
