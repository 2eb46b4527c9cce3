package shop.order.lookup;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param attempts wrong guesses for one number within the window; then it is closed
 * @param window from the first wrong guess on
 */
@Validated
@ConfigurationProperties("shop.lookup")
record LookupProperties(
        @DefaultValue("10") @Positive int attempts,
        @DefaultValue("15m") @NotNull Duration window) {}
