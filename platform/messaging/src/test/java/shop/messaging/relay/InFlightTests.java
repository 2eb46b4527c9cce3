package shop.messaging.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InFlightTests {

    private final InFlight inFlight = new InFlight();

    @Test
    void letsOneRowOfAKeyGoAtATime() {
        UnsentRow first = row(1, "a");
        UnsentRow second = row(2, "a");

        assertThat(inFlight.add(first)).isTrue();
        assertThat(inFlight.add(second)).isFalse();
        assertThat(inFlight.add(row(3, "b"))).isTrue();
        assertThat(inFlight.acknowledged(first)).contains(second);
        assertThat(inFlight.acknowledged(second)).isEmpty();
        assertThat(inFlight.rows()).isOne();
    }

    @Test
    void givesAWholeKeyBack() {
        inFlight.add(row(1, "a"));
        inFlight.add(row(2, "a"));
        inFlight.add(row(3, "b"));

        inFlight.giveBack(new UnsentRow.Key("things", "a"));

        assertThat(inFlight.ids()).containsExactly(3L);
        assertThat(inFlight.bytes()).isEqualTo(10);
        assertThat(inFlight.add(row(1, "a"))).isTrue();
    }

    private static UnsentRow row(long id, String key) {
        return new UnsentRow(
                id, UUID.randomUUID(), "things", key, "t", 1, Instant.EPOCH, new byte[10], null);
    }
}
