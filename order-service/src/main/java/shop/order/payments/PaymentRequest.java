package shop.order.payments;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.events.Money;

/**
 * @param reference what the bank or the shop calls the payment
 */
record PaymentRequest(@NotNull @Valid Amount amount, @Nullable @Size(max = 200) String reference) {

    record Amount(
            @NotNull @Positive Long amount,
            @NotNull @Pattern(regexp = "[A-Z]{3}") String currency) {

        Money money() {
            return new Money(amount, currency);
        }
    }

    /** The same request in other words of JSON gives the same. */
    List<@Nullable String> words() {
        return Arrays.asList(amount.amount().toString(), amount.currency(), reference);
    }
}
