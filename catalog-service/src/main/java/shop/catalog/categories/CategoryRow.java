package shop.catalog.categories;

import org.jspecify.annotations.Nullable;

/** A node of the tree. */
record CategoryRow(
        long id, String slug, String name, @Nullable Long parentId, int position, long version) {}
