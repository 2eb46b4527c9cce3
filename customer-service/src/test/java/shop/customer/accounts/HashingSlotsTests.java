package shop.customer.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HashingSlotsTests {

    private final AtomicInteger working = new AtomicInteger();

    @Test
    void neverHashMoreAtOnceThanThereAreSlots() throws Exception {
        HashingSlots slots = new HashingSlots(2, Duration.ofMinutes(1));

        try (ExecutorService people = Executors.newFixedThreadPool(8)) {
            List<Future<Integer>> seen =
                    IntStream.range(0, 200)
                            .mapToObj(_ -> people.submit(() -> slots.use(this::work)))
                            .toList();

            for (Future<Integer> atOnce : seen) {
                assertThat(atOnce.get()).isBetween(1, 2);
            }
        }
    }

    @Test
    void sayThatTheyAreBusyWhenNoneBecomesFree() {
        HashingSlots slots = new HashingSlots(1, Duration.ZERO);

        assertThatThrownBy(() -> slots.use(() -> slots.use(() -> 0)))
                .isInstanceOf(HashingBusy.class);
    }

    @Test
    void becomeFreeAgainAfterAFailure() {
        HashingSlots slots = new HashingSlots(1, Duration.ZERO);
        assertThatThrownBy(() -> slots.use(() -> Integer.parseInt("x")))
                .isInstanceOf(NumberFormatException.class);

        assertThat(slots.use(() -> 1)).isEqualTo(1);
    }

    private int work() {
        int atOnce = working.incrementAndGet();
        Thread.yield();
        working.decrementAndGet();
        return atOnce;
    }
}
