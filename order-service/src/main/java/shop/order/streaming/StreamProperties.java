package shop.order.streaming;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param limit how many may be open in this process
 * @param perCaller how many of them for one visitor or customer
 * @param duration after which a stream ends and its client comes back
 * @param heartbeat how often an idle stream says that it is alive
 * @param tick how often changes are looked for
 */
@Validated
@ConfigurationProperties("shop.streams")
record StreamProperties(
        @DefaultValue("1000") @Positive int limit,
        @DefaultValue("5") @Positive int perCaller,
        @DefaultValue("10m") @NotNull Duration duration,
        @DefaultValue("5s") @NotNull Duration heartbeat,
        @DefaultValue("500ms") @NotNull Duration tick) {}
