package shop.order.checkout;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param timeout how long a reader waits for cart-service
 * @param concurrentReads how many may wait at once; the next is refused
 */
@Validated
@ConfigurationProperties("shop.checkout")
record CheckoutProperties(
        @DefaultValue("3s") @NotNull Duration timeout,
        @DefaultValue("32") @Positive int concurrentReads) {}
