package shop.cart.taxes;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import shop.cart.requests.Unacceptable;

/**
 * What shall be another: the rate. Country and category are what a rate is of; the mode is the
 * country's.
 */
record TaxRateChange(
        @Nullable @Size(max = 10) String country,
        @Nullable @Size(max = 100) String category,
        @Nullable @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 6)
                BigDecimal rate,
        @Nullable Boolean included) {

    /**
     * @throws Unacceptable when it would become a rate of something else
     * @throws TaxModeDiffers when the country's other rates are not so
     */
    TaxRate of(TaxRate before) {
        same("/country", country, before.country());
        same("/category", category, before.category());
        if (included != null && included != before.included()) {
            throw new TaxModeDiffers(before.country(), before.included());
        }
        return before.at(rate == null ? before.rate() : TaxRateRequest.canonical(rate));
    }

    private static void same(String pointer, @Nullable String given, String known) {
        if (given != null && !given.equals(known)) {
            throw new Unacceptable(pointer, "cannot change; add another rate");
        }
    }
}
