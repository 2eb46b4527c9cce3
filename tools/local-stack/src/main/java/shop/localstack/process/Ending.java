package shop.localstack.process;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Ends processes and waits for what they do. */
public final class Ending {

    private static final Duration GRACE = Duration.ofSeconds(45);
    private static final Duration AFTER_KILL = Duration.ofSeconds(30);
    private static final long PAUSE = Duration.ofMillis(50).toNanos();

    private Ending() {}

    /** SIGTERM, and SIGKILL when that was not enough. */
    public static void stop(PidFile file) {
        file.process().ifPresent(ProcessHandle::destroy);
        if (!await(() -> file.process().isEmpty(), GRACE)) {
            kill(file);
        }
        file.delete();
    }

    /** SIGKILL; returns when the process is gone. */
    public static void kill(PidFile file) {
        file.process().ifPresent(ProcessHandle::destroyForcibly);
        await(() -> file.process().isEmpty(), AFTER_KILL);
    }

    /** SIGKILL to the process and everything it has started. */
    public static void killTree(PidFile file) {
        file.process()
                .ifPresent(process -> {
                    // The root first: it would start the next child otherwise.
                    var descendants = process.descendants().toList();
                    process.destroyForcibly();
                    descendants.forEach(ProcessHandle::destroyForcibly);
                });
        await(() -> file.process().isEmpty(), AFTER_KILL);
        file.delete();
    }

    /** Whether it came true within the limit. */
    public static boolean await(BooleanSupplier condition, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) {
                return condition.getAsBoolean();
            }
            LockSupport.parkNanos(PAUSE);
        }
        return true;
    }
}
