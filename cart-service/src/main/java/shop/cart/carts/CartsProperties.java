package shop.cart.carts;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param lifetime how long a cart is kept that nobody touches
 */
@Validated
@ConfigurationProperties("shop.carts")
record CartsProperties(@DefaultValue("30d") Duration lifetime) {

    CartsProperties {
        if (lifetime.compareTo(Duration.ofDays(1)) < 0) {
            throw new IllegalArgumentException("shop.carts.lifetime must be a day or more");
        }
    }
}
