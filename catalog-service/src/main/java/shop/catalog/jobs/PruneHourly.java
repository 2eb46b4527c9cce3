package shop.catalog.jobs;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

@Component
class PruneHourly implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(PruneHourly.class);

    private final ScheduledExecutorService hourly =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofVirtual().name("job-pruning").factory());
    private final PruneJobs prune;

    PruneHourly(PruneJobs prune) {
        this.prune = prune;
        hourly.scheduleWithFixedDelay(this::run, 2, 60, TimeUnit.MINUTES);
    }

    private void run() {
        try {
            prune.prune();
        } catch (RuntimeException failure) {
            log.warn("Jobs are pruned an hour later: {}", failure.toString());
        }
    }

    @Override
    public void close() {
        hourly.shutdownNow();
    }
}
