package shop.cart.carts;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

record CurrencyRequest(@NotNull @Pattern(regexp = "[A-Z]{3}") String currency) {}
