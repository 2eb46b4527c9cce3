package shop.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import shop.events.StockChanged;

class TestBusTests {

    private final long variant = ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE);
    private final StockChanged soldOut = new StockChanged(variant, "out-of-stock", 3);

    @Test
    void readsBackWhatItPublished() {
        UUID id = TestBus.publish(soldOut, 3);

        BusRecord found = only(soldOut.key());

        assertThat(found.body(StockChanged.class)).isEqualTo(soldOut);
        assertThat(found.is(StockChanged.class)).isTrue();
        assertThat(found.id()).isEqualTo(id);
        assertThat(found.sequence()).isEqualTo(3);
        assertThat(found.republished()).isFalse();
    }

    @Test
    void writesCloudEventsInBinaryMode() {
        TestBus.publish(soldOut, 3);

        Map<String, String> headers = only(soldOut.key()).headers();

        assertThat(headers)
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_type", "shop.stock.changed.v1")
                .containsEntry("ce_subject", soldOut.key())
                .containsEntry("ce_sequence", "3")
                .containsKeys("ce_id", "ce_source", "ce_time");
    }

    @Test
    void keepsTheRecordsOfOneKeyInOrder() {
        TestBus.publish(new StockChanged(variant, "low-stock", 1), 1);
        TestBus.publish(new StockChanged(variant, "in-stock", 2), 2);

        assertThat(TestBus.read("stock", soldOut.key()))
                .extracting(BusRecord::sequence)
                .containsExactly(1L, 2L);
    }

    @Test
    void marksRepeats() {
        UUID id = TestBus.publish(soldOut, 3);
        TestBus.republish(id, soldOut, 3);

        List<BusRecord> both = TestBus.read("stock", soldOut.key());

        assertThat(both).extracting(BusRecord::id).containsExactly(id, id);
        assertThat(both).extracting(BusRecord::republished).containsExactly(false, true);
    }

    @Test
    void publishesPoisonAndTombstonesToo() {
        TestBus.publishRaw("stock", soldOut.key(), Map.of(), "{".getBytes());
        TestBus.publishRaw("stock", soldOut.key(), Map.of(), null);

        assertThat(TestBus.read("stock", soldOut.key()))
                .extracting(BusRecord::text)
                .containsExactly("{", "");
    }

    private static BusRecord only(String key) {
        List<BusRecord> found = TestBus.read("stock", key);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }
}
