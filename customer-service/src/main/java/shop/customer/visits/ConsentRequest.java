package shop.customer.visits;

import jakarta.validation.constraints.NotNull;

record ConsentRequest(@NotNull Boolean given) {}
