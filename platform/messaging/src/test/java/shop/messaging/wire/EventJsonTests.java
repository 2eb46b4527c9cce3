package shop.messaging.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import shop.events.Event;

class EventJsonTests {

    private final EventJson json = new EventJson();

    record Taxed(String id, BigDecimal rate, Instant at, @Nullable String note) implements Event {

        @Override
        public String key() {
            return id;
        }
    }

    @Test
    void writesDecimalsAndInstantsAsTextAndAbsentValuesAsNull() {
        Taxed taxed =
                new Taxed("a", new BigDecimal("1E-7"), Instant.parse("2026-01-02T03:04:05Z"), null);

        assertThat(json.write(taxed))
                .isEqualTo(
                        "{\"id\":\"a\",\"rate\":\"0.0000001\",\"at\":\"2026-01-02T03:04:05Z\",\"note\":null}");
    }

    @Test
    void readsDecimalsFromTextAndNumber() {
        assertThat(read("{\"id\":\"a\",\"rate\":\"0.19\"}").rate()).isEqualTo("0.19");
        assertThat(read("{\"id\":\"a\",\"rate\":0.19}").rate()).isEqualTo("0.19");
    }

    @Test
    void ignoresWhatALaterVersionAdds() {
        assertThat(read("{\"id\":\"a\",\"rate\":\"0\",\"added\":{\"x\":[]}}").id()).isEqualTo("a");
    }

    @Test
    void refusesWhatIsNoSuchEvent() {
        for (String wrong : new String[] {"null", "[]", "\"a\"", "{\"id\":", "", "{} {}"}) {
            assertThatThrownBy(() -> read(wrong)).isInstanceOf(RuntimeException.class);
        }
    }

    private Taxed read(String text) {
        return json.read(text.getBytes(UTF_8), Taxed.class);
    }
}
