package shop.catalog.stock;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;

record StockRequest(@NotNull @PositiveOrZero @Max(1_000_000_000) Long onHand) {}
