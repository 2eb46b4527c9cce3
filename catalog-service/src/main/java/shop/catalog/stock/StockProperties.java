package shop.catalog.stock;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param low up to so many available units a variant is {@code low-stock}
 */
@Validated
@ConfigurationProperties("shop.stock")
public record StockProperties(@DefaultValue("5") @Min(1) long low) {}
