package shop.catalog.products;

import jakarta.validation.constraints.NotNull;
import java.util.Currency;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param currency the shop's own: of a variant's price, and of the prices in a product file, which
 *     names none
 */
@Validated
@ConfigurationProperties("shop")
public record CurrencyProperties(@DefaultValue("EUR") @NotNull Currency currency) {

    public String code() {
        return currency.getCurrencyCode();
    }
}
