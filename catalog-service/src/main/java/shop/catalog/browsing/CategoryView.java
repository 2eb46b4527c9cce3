package shop.catalog.browsing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param productIds the first 100 of it and its sub-categories, by ascending id
 */
record CategoryView(
        long id,
        String slug,
        String name,
        @Nullable Long parentId,
        int position,
        List<Long> productIds,
        List<CategoryView> children) {}
