package shop.messaging.relay;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Keeps a session open for as long as the service runs, whatever happens to the last one. */
public final class Relay implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Relay.class);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LAST_PAUSE = Duration.ofSeconds(5);
    private static final Duration STOP = Duration.ofSeconds(8);

    private final RelaySessions sessions;
    private final WakeUp wakeUp;
    private final boolean enabled;
    private volatile CountDownLatch stopped = new CountDownLatch(0);
    private volatile @Nullable Thread thread;

    public Relay(RelaySessions sessions, WakeUp wakeUp, boolean enabled) {
        this.sessions = sessions;
        this.wakeUp = wakeUp;
        this.enabled = enabled;
    }

    @Override
    public synchronized void start() {
        if (enabled && !isRunning()) {
            stopped = new CountDownLatch(1);
            Thread fresh = Thread.ofPlatform().daemon().name("outbox-relay").unstarted(this::run);
            thread = fresh; // before it runs: it ends as soon as it finds itself dismissed
            fresh.start();
        }
    }

    private void run() {
        Duration pause = FIRST_PAUSE;
        while (isRunning()) {
            try (RelaySession session = sessions.open()) {
                pause = FIRST_PAUSE;
                session.relay(this::isRunning);
            } catch (Exception | Error lost) {
                log.warn("The relay starts again in {} ms: {}", pause.toMillis(), lost.toString());
                pause(pause);
                pause =
                        pause.multipliedBy(2).compareTo(LAST_PAUSE) < 0
                                ? pause.multipliedBy(2)
                                : LAST_PAUSE;
            }
        }
    }

    private void pause(Duration time) {
        try {
            boolean stopping = stopped.await(time.toMillis(), TimeUnit.MILLISECONDS);
            log.debug("The relay {}", stopping ? "stops" : "starts again");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /** Sends what it has taken, so that a clean stop leaves no duplicate behind. */
    @Override
    public synchronized void stop() {
        stopped.countDown();
        wakeUp.wake();
        Thread running = thread;
        thread = null;
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
        return stopped.getCount() > 0;
    }

    /** Starts early and stops late: what others append while stopping is still sent. */
    @Override
    public int getPhase() {
        return 0;
    }
}
