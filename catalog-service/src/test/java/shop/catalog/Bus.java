package shop.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import shop.events.StockChanged;
import shop.testsupport.TestBus;

/** Waits for what the service tells the others. */
public final class Bus {

    private Bus() {}

    public static void awaitCount(String topic, String key, int count) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(TestBus.read(topic, key)).hasSize(count));
    }

    /** What was said of a variant, the oldest first. */
    public static List<String> availabilities(long variantId) {
        return TestBus.read("stock", Long.toString(variantId)).stream()
                .map(told -> told.body(StockChanged.class).availability())
                .toList();
    }

    public static void awaitAvailabilities(long variantId, String... expected) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> assertThat(availabilities(variantId)).containsExactly(expected));
    }
}
