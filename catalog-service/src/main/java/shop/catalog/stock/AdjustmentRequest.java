package shop.catalog.stock;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * @param delta added to what is on hand
 */
record AdjustmentRequest(
        @NotNull @Min(-1_000_000_000) @Max(1_000_000_000) Long delta,
        @NotNull @Pattern(regexp = AdjustmentReason.WORDS) String reason,
        @Nullable @Size(max = 500) String note) {}
