package shop.cart.carts;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;
import shop.cart.pricing.TaxRule;

/**
 * @param countries by ISO 3166-1 code; a country that is not listed is taxed as the default one
 */
@Validated
@ConfigurationProperties("shop.tax")
record TaxProperties(@NotEmpty Map<String, @Valid Country> countries) {

    enum Mode {
        INCLUSIVE,
        EXCLUSIVE
    }

    /**
     * @param standard a fraction such as 0.19
     * @param rates for tax categories that differ from it
     */
    record Country(
            @NotNull Mode mode,
            @NotNull @DecimalMin("0") @DecimalMax("1") BigDecimal standard,
            @DefaultValue Map<String, @DecimalMin("0") @DecimalMax("1") BigDecimal> rates) {

        TaxRule rule() {
            return new TaxRule(mode == Mode.INCLUSIVE, standard, rates);
        }
    }
}
