package shop.catalog.jobs;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param lease after which a silent worker's job is another's
 * @param poll how often a process looks for what others have queued or left
 * @param kept how long the report of a finished job stays
 * @param abandoned after which an upload that stands still is deleted
 */
@Validated
@ConfigurationProperties("shop.catalog.jobs")
record JobProperties(
        @DefaultValue("30s") @NotNull Duration lease,
        @DefaultValue("1s") @NotNull Duration poll,
        @DefaultValue("30d") @NotNull Duration kept,
        @DefaultValue("1h") @NotNull Duration abandoned) {}
