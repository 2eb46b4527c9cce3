package shop.catalog.categories;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;

/**
 * @param parentId null: to the root
 * @param position among its new siblings, from 0; left out: the last
 */
record MoveRequest(
        @Nullable Long parentId, @Nullable @PositiveOrZero @Max(1_000_000) Integer position) {}
