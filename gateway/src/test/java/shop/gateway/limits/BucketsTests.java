package shop.gateway.limits;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import shop.gateway.problem.Refused;

class BucketsTests {

    private final AtomicReference<Instant> now =
            new AtomicReference<>(Instant.parse("2026-11-22T10:00:00Z"));
    private final Buckets buckets =
            new Buckets(
                    Rate.valueOf("10/min burst 2"),
                    new ClockTime(((InstantSource) now::get).withZone(ZoneOffset.UTC)));

    @Test
    void giveEachKeyItsOwn() {
        buckets.take("a");
        buckets.take("a");
        buckets.take("b");

        assertThatThrownBy(() -> buckets.take("a")).isInstanceOf(Refused.class);
        buckets.take("b");
    }

    @Test
    void giveOneBackEvenlyAndNoMoreThanTheBurst() {
        buckets.take("a");
        buckets.take("a");

        pass(Duration.ofSeconds(6));
        buckets.take("a");
        assertThatThrownBy(() -> buckets.take("a")).isInstanceOf(Refused.class);

        pass(Duration.ofDays(1));
        buckets.take("a");
        buckets.take("a");
        assertThatThrownBy(() -> buckets.take("a")).isInstanceOf(Refused.class);
    }

    @Test
    void takeNothingForWhatTheyRefuse() {
        buckets.take("a");
        buckets.take("a");
        for (int i = 0; i < 100; i++) {
            assertThatThrownBy(() -> buckets.take("a")).isInstanceOf(Refused.class);
        }

        pass(Duration.ofSeconds(6));
        buckets.take("a");
    }

    @Test
    void surviveAClockThatIsSetBack() {
        buckets.take("a");
        pass(Duration.ofHours(-1));
        buckets.take("a");

        assertThatThrownBy(() -> buckets.take("a")).isInstanceOf(Refused.class);
    }

    private void pass(Duration time) {
        now.updateAndGet(before -> before.plus(time));
    }
}
