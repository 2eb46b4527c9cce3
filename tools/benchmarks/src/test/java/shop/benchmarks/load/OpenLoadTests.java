package shop.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class OpenLoadTests {

    @Test
    void soManyArriveHoweverTheyFare() {
        AtomicInteger turn = new AtomicInteger();

        Sample sample =
                OpenLoad.run(
                        1000,
                        Duration.ofMillis(200),
                        _ -> {
                            if (turn.getAndIncrement() % 4 == 0) {
                                throw new IllegalStateException("every fourth");
                            }
                        });

        assertThat(sample.operations() + sample.failures()).isEqualTo(200);
        assertThat(sample.failures()).isEqualTo(50);
    }

    @Test
    void oneThatHangsDoesNotKeepTheOthersFromArriving() {
        CountDownLatch last = new CountDownLatch(19);

        Sample sample =
                OpenLoad.run(
                        100,
                        Duration.ofMillis(200),
                        arrival -> {
                            if (arrival == 0) {
                                last.await();
                            } else {
                                last.countDown();
                            }
                        });

        assertThat(sample.operations()).isEqualTo(20);
        assertThat(sample.latency().max()).isGreaterThan(150);
    }
}
