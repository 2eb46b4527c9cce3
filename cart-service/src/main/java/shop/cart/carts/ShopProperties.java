package shop.cart.carts;

import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param currency of every price; an article in another one cannot be bought
 * @param defaultCountry whose taxes count before an address is given
 */
@Validated
@ConfigurationProperties("shop")
record ShopProperties(
        @DefaultValue("EUR") @Pattern(regexp = "[A-Z]{3}") String currency,
        @DefaultValue("DE") @Pattern(regexp = "[A-Z]{2}") String defaultCountry) {}
