package shop.cart.carts;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

record ChooseShippingRequest(@NotNull @Size(min = 1, max = 64) String id) {}
