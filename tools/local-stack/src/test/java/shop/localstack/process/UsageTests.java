package shop.localstack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class UsageTests {

    private static final Duration MUCH = Duration.ofMillis(200);
    private static final Duration LIMIT = Duration.ofMinutes(1);

    private final long self = ProcessHandle.current().pid();

    @Test
    void tellsTheTimeOfThreadsByTheirNames() throws InterruptedException {
        var measured = new CountDownLatch(1);
        var busy = Thread.ofPlatform().name("busy-worker").unstarted(() -> work(measured));
        busy.start();

        boolean worked = Ending.await(() -> used("busy-").compareTo(MUCH) >= 0, LIMIT);

        assertThat(worked).isTrue();
        assertThat(Usage.ofThreads(self, List.of("nobody", "busy-worker")))
                .isGreaterThan(MUCH.dividedBy(2));
        assertThat(Usage.ofThreads(self, List.of("worker"))).isZero();
        measured.countDown();
        busy.join();
    }

    @Test
    void isNothingOfAProcessThatIsGone() {
        assertThat(Usage.ofThreads(Long.MAX_VALUE, List.of("main"))).isZero();
    }

    private Duration used(String threads) {
        return Usage.ofThreads(self, List.of(threads));
    }

    private static void work(CountDownLatch measured) {
        while (measured.getCount() > 0) {
            Thread.onSpinWait();
        }
    }
}
