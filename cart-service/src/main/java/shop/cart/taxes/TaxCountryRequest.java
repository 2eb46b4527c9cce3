package shop.cart.taxes;

import jakarta.validation.constraints.NotNull;

/** Whether a country's prices contain their tax. */
record TaxCountryRequest(@NotNull Boolean included) {}
