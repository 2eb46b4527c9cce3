package shop.catalog.pricing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.catalog.doors.MoneyRequest;

record PricesRequest(@NotNull @Size(min = 1, max = 500) List<@NotNull @Valid Row> prices) {

    record Row(
            @NotNull @Positive Long variantId,
            @NotNull @Valid MoneyRequest price,
            @Valid @Nullable MoneyRequest compareAtPrice) {

        Price toPrice() {
            return new Price(
                    variantId,
                    price.currency(),
                    price.amount(),
                    compareAtPrice == null ? null : compareAtPrice.amount());
        }
    }

    List<Price> toPrices() {
        return prices.stream().map(Row::toPrice).toList();
    }
}
