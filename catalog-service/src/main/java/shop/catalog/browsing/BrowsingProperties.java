package shop.catalog.browsing;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param entries how many products, pages and slugs are kept at most, each
 * @param age after which a cached one is read again, whoever changed it
 */
@Validated
@ConfigurationProperties("shop.catalog.cache")
record BrowsingProperties(
        @DefaultValue("5000") @Min(1) long entries, @DefaultValue("1s") @NotNull Duration age) {}
