package shop.messaging.bus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RetentionTests {

    private static final long DAY = 86_400_000;

    @Test
    void wantsOrdersKeptForEver() {
        assertThat(Retention.of("orders").heldBy("delete", -1)).isTrue();
        assertThat(Retention.of("orders").heldBy("delete", 365 * DAY)).isFalse();
        assertThat(Retention.of("orders").heldBy("compact", -1)).isFalse();
    }

    @Test
    void wantsStatesCompactedWhateverTheTimeSays() {
        assertThat(Retention.of("products").heldBy("compact", 7 * DAY)).isTrue();
        assertThat(Retention.of("products").heldBy("delete", -1)).isFalse();
    }

    @Test
    void isContentWithMoreThanItWants() {
        assertThat(Retention.of("carts").heldBy("delete", 30 * DAY)).isTrue();
        assertThat(Retention.of("carts").heldBy("delete", -1)).isTrue();
        assertThat(Retention.of("carts").heldBy("delete", 7 * DAY)).isFalse();
    }
}
