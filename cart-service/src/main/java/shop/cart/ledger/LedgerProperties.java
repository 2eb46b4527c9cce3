package shop.cart.ledger;

import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * @param firstAfter how long an acceptance may take before the sale is published again; doubles
 *     with every repeat
 * @param atMostEvery the longest pause between two repeats
 * @param backlog an outbox whose oldest row is older than this is behind: nothing is added to it
 * @param batch sales in a round at most
 */
@Validated
@ConfigurationProperties("shop.ledger")
public record LedgerProperties(
        @DefaultValue("2m") Duration firstAfter,
        @DefaultValue("1h") Duration atMostEvery,
        @DefaultValue("10s") Duration backlog,
        @DefaultValue("500") @Positive int batch) {

    private static final int ENOUGH_DOUBLINGS = 20;

    /** 2, 4, 8 … minutes up to an hour, as of the settings. */
    Duration pauseAfter(int attempts) {
        Duration pause = firstAfter.multipliedBy(1L << Math.min(attempts, ENOUGH_DOUBLINGS));
        return pause.compareTo(atMostEvery) < 0 ? pause : atMostEvery;
    }
}
