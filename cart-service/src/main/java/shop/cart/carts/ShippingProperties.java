package shop.cart.carts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;
import shop.events.Money;
import shop.events.OrderPlaced.ShippingOption;

/**
 * The one shipping option.
 *
 * @param price in minor units; contains its tax where prices do
 */
@Validated
@ConfigurationProperties("shop.shipping")
record ShippingProperties(@NotBlank String id, @NotBlank String name, @PositiveOrZero long price) {

    ShippingOption option(String currency) {
        return new ShippingOption(id, name, new Money(price, currency));
    }
}
