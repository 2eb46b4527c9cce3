package shop.localstack.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import shop.localstack.Refusal;

/**
 * Waits until a part just launched is healthy; when that does not come, tells why by the part's own
 * log.
 */
public final class StartWait {

    private final String part;
    private final Path log;
    private final Duration limit;
    private final LogTail news;

    /** To be made before the launch: only what is logged afterwards is shown. */
    public StartWait(String part, Path log, Duration limit) {
        this.part = part;
        this.log = log;
        this.limit = limit;
        this.news = new LogTail(log);
    }

    /**
     * @throws Refusal when the part dies first, or at the limit
     */
    public void until(BooleanSupplier healthy, PidFile process) {
        Ending.await(() -> process.process().isEmpty() || healthy.getAsBoolean(), limit);
        if (process.process().isEmpty()) {
            throw complaint("died while it started");
        }
        if (!healthy.getAsBoolean()) {
            throw complaint("is not healthy after " + limit.toSeconds() + " seconds");
        }
    }

    private Refusal complaint(String what) {
        if (news.tellsOfFullDisk()) {
            return Refusal.because("%s %s: the disk is full (log: %s).".formatted(part, what, log));
        }
        return Refusal.because("%s %s; the end of %s:%n%s".formatted(part, what, log, news.text()));
    }
}
