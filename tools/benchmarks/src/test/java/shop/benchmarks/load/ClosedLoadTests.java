package shop.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ClosedLoadTests {

    private static final Duration LONG = Duration.ofMinutes(5);

    @Test
    void endsWhenNothingIsLeft() {
        AtomicInteger left = new AtomicInteger(1000);
        Set<Integer> clients = ConcurrentHashMap.newKeySet();

        Sample sample =
                ClosedLoad.run(
                        4,
                        LONG,
                        client -> {
                            clients.add(client);
                            take(left);
                        });

        assertThat(sample.operations()).isEqualTo(1000);
        assertThat(sample.failures()).isZero();
        assertThat(clients).isSubsetOf(0, 1, 2, 3);
    }

    @Test
    void whatFailsCountsInNoLatency() {
        AtomicInteger left = new AtomicInteger(100);

        Sample sample =
                ClosedLoad.run(
                        2,
                        LONG,
                        _ -> {
                            take(left);
                            throw new IOException("broken");
                        });

        assertThat(sample.operations()).isZero();
        assertThat(sample.failures()).isEqualTo(100);
        assertThat(sample.firstFailure()).isEqualTo("java.io.IOException: broken");
        assertThat(sample.latency().max()).isZero();
    }

    @Test
    void endsWhenTheTimeIsOver() {
        Sample sample = ClosedLoad.run(2, Duration.ofMillis(50), _ -> {});

        assertThat(sample.nanos()).isGreaterThanOrEqualTo(Duration.ofMillis(50).toNanos());
        assertThat(sample.operations()).isPositive();
    }

    private static void take(AtomicInteger left) {
        if (left.getAndDecrement() <= 0) {
            throw new NothingLeft();
        }
    }
}
