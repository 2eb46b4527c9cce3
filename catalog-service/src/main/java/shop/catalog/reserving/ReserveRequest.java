package shop.catalog.reserving;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.TreeMap;

record ReserveRequest(
        @NotNull @Pattern(regexp = "[A-Z]{3}") String currency,
        @NotNull @Size(min = 1, max = 200) List<@NotNull @Valid Line> lines) {

    record Line(
            @NotNull @Positive Long variantId, @NotNull @Positive @Max(1_000_000) Long quantity) {}

    /** The lines summed per variant. */
    Demand demand() {
        TreeMap<Long, Long> quantities = new TreeMap<>();
        lines.forEach(line -> quantities.merge(line.variantId(), line.quantity(), Long::sum));
        return new Demand(currency, quantities);
    }
}
