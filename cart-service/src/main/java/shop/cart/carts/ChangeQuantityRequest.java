package shop.cart.carts;

import jakarta.validation.constraints.NotNull;

record ChangeQuantityRequest(@NotNull Integer quantity) {}
