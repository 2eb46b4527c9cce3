package shop.order.idempotency;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets keys that nobody will send again. */
@Component
class PurgeKeys {

    static final Duration KEPT = Duration.ofDays(7);
    private static final int BATCH = 1_000;
    private static final int BATCHES = 100;

    private final Keys keys;
    private final Clock clock;

    PurgeKeys(Keys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1H")
    void purge() {
        Instant before = clock.instant().minus(KEPT);
        int batches = 0;
        while (batches < BATCHES && keys.purge(before, BATCH) == BATCH) {
            batches++;
        }
    }
}
