package shop.cart.snapshots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SnapshotTests {

    private final AtomicInteger readings = new AtomicInteger();
    private final Snapshot<Integer> snapshot = new Snapshot<>(readings::incrementAndGet);

    @Test
    void isTakenAgainAfterAChange() {
        snapshot.get();

        snapshot.forget();

        assertThat(snapshot.get()).isGreaterThan(1);
    }

    @Test
    void isTakenAgainAfterAWhile() {
        int first = snapshot.get();

        await().atMost(Duration.ofSeconds(60)).until(() -> snapshot.get() > first);
    }

    @Test
    void doesNotKeepAReadingThatBeganBeforeTheChange() {
        AtomicInteger value = new AtomicInteger(1);
        Snapshot<?>[] self = new Snapshot<?>[1];
        Snapshot<Integer> overtaken =
                new Snapshot<>(() -> {
                    int read = value.getAndSet(2);
                    if (read == 1) {
                        self[0].forget();
                    }
                    return read;
                });
        self[0] = overtaken;

        assertThat(overtaken.get()).isEqualTo(1);
        assertThat(overtaken.get()).isEqualTo(2);
    }
}
