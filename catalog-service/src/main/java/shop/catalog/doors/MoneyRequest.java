package shop.catalog.doors;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;
import shop.events.Money;

/**
 * An amount as staff send it.
 *
 * @param amount minor units; so far from the end of 64 bits that no sum of lines gets there
 */
public record MoneyRequest(
        @NotNull @PositiveOrZero @Max(100_000_000_000L) Long amount,
        @NotNull @Pattern(regexp = "[A-Z]{3}") String currency) {

    public static @Nullable MoneyRequest of(@Nullable Money money) {
        return money == null ? null : new MoneyRequest(money.amount(), money.currency());
    }
}
