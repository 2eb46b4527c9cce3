package shop.catalog.categories;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * @param ids all children in their new order
 */
record ChildrenRequest(@NotNull @Size(max = 1_000) List<@NotNull Long> ids) {}
