package shop.catalog.jobs;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The thread that works on jobs, one in each process. */
@Component
class JobWorker implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(JobWorker.class);
    private static final Duration STOP = Duration.ofSeconds(8);

    private final RunJob runJob;
    private final WakeUp wakeUp;
    private final JobProperties properties;
    private volatile @Nullable Thread thread;

    JobWorker(RunJob runJob, WakeUp wakeUp, JobProperties properties) {
        this.runJob = runJob;
        this.wakeUp = wakeUp;
        this.properties = properties;
    }

    @Override
    public synchronized void start() {
        if (!isRunning()) {
            Thread fresh = Thread.ofPlatform().daemon().name("job-worker").unstarted(this::run);
            thread = fresh; // before it runs: it ends as soon as it finds itself dismissed
            fresh.start();
        }
    }

    private void run() {
        try {
            while (isRunning()) {
                if (!worked()) {
                    wakeUp.await(properties.poll());
                }
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean worked() {
        try {
            return runJob.next(() -> !isRunning());
        } catch (RuntimeException | Error failure) {
            log.warn("A job is tried again in a moment", failure);
            return false;
        }
    }

    @Override
    public synchronized void stop() {
        Thread running = thread;
        thread = null;
        wakeUp.wake();
        try {
            if (running != null && !running.join(STOP)) {
                running.interrupt();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
