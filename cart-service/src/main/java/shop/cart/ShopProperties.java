package shop.cart;

import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param currency of a new cart
 * @param defaultCountry whose taxes and shipping options count before an address is given
 */
@Validated
@ConfigurationProperties("shop")
public record ShopProperties(
        @DefaultValue("EUR") @Pattern(regexp = "[A-Z]{3}") String currency,
        @DefaultValue("DE") @Pattern(regexp = "[A-Z]{2}") String defaultCountry) {}
