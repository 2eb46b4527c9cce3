package shop.testsupport.counting;

import static java.time.Duration.ZERO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.awaitility.Durations.ONE_MILLISECOND;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Counts the statements of the service under test, a bean of every scenario. Tests run one after
 * the other, so that a request which comes in while one is counted is the one that the test sent.
 */
public final class StatementCounts {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final AtomicInteger underWay = new AtomicInteger();
    private final List<StatementCount> answered = new CopyOnWriteArrayList<>();

    StatementCounts() {}

    /**
     * What the service needs to answer.
     *
     * @param request sends exactly one request and waits for its answer
     */
    public StatementCount ofRequest(Runnable request) {
        awaitQuiet();
        answered.clear();
        request.run();
        awaitQuiet();
        assertThat(answered).as("requests counted").hasSize(1);
        return answered.getFirst();
    }

    /** A client has its answer a moment before the service is done with the request. */
    private void awaitQuiet() {
        await().atMost(PATIENCE)
                .pollDelay(ZERO)
                .pollInterval(ONE_MILLISECOND)
                .until(() -> underWay.get() == 0);
    }

    /** What the work needs when this thread does it. */
    public StatementCount of(Runnable work) {
        Tally tally = Tallies.open();
        try {
            work.run();
        } finally {
            Tallies.close();
        }
        return tally.count();
    }

    void begin() {
        underWay.incrementAndGet();
    }

    void end(StatementCount count) {
        answered.add(count);
        underWay.decrementAndGet();
    }
}
