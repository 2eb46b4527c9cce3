package shop.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import shop.testsupport.BusRecord;
import shop.testsupport.TestBus;

/** What others hear of something on the bus. */
public final class Told {

    private Told() {}

    /** Waits until so many facts of one key have arrived, oldest first. */
    public static List<BusRecord> facts(String topic, Object key, int count) {
        await().atMost(Duration.ofSeconds(90))
                .untilAsserted(() ->
                        assertThat(TestBus.read(topic, key.toString()))
                                .hasSizeGreaterThanOrEqualTo(count));
        return TestBus.read(topic, key.toString());
    }
}
