package shop.catalog.categories;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

record ProductsRequest(@NotNull @Size(max = 1_000) List<@NotNull Long> productIds) {}
