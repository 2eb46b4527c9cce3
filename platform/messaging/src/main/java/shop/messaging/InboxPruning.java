package shop.messaging;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Prunes the inbox every hour. */
final class InboxPruning implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(InboxPruning.class);

    private final ScheduledExecutorService hourly =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofVirtual().name("inbox-pruning").factory());
    private final Inbox inbox;

    InboxPruning(Inbox inbox) {
        this.inbox = inbox;
        hourly.scheduleWithFixedDelay(this::prune, 1, 60, TimeUnit.MINUTES);
    }

    private void prune() {
        try {
            inbox.prune();
        } catch (RuntimeException failure) {
            log.warn("The inbox is pruned an hour later: {}", failure.toString());
        }
    }

    @Override
    public void close() {
        hourly.shutdownNow();
    }
}
