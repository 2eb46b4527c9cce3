package shop.catalog.importing;

import jakarta.validation.constraints.NotNull;
import java.util.Currency;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param currency of the prices in a product file, which names none
 */
@Validated
@ConfigurationProperties("shop")
record CurrencyProperties(@DefaultValue("EUR") @NotNull Currency currency) {}
