package shop.cart.taxes;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import shop.cart.requests.Codes;

/** A new rate. */
record TaxRateRequest(
        @NotNull @Size(max = 10) String country,
        @NotBlank @Size(max = 100) String category,
        @NotNull @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 6)
                BigDecimal rate,
        @NotNull Boolean included) {

    private static final long FIRST = 1;

    TaxRate checked() {
        Codes.checkCountry("/country", country);
        return new TaxRate(
                UUID.randomUUID(), country, category.strip(), canonical(rate), included, FIRST);
    }

    static BigDecimal canonical(BigDecimal rate) {
        return rate.signum() == 0 ? BigDecimal.ZERO : rate.stripTrailingZeros();
    }
}
