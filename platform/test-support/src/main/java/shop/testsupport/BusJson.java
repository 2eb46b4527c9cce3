package shop.testsupport;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import shop.events.Event;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Events as JSON: rates are decimal strings, unknown fields are ignored. */
final class BusJson {

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .withConfigOverride(
                            BigDecimal.class,
                            decimal ->
                                    decimal.setFormat(
                                            JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
                    .build();

    private BusJson() {}

    static byte[] write(Event event) {
        return MAPPER.writeValueAsBytes(event);
    }

    static <E extends Event> E read(byte[] json, Class<E> type) {
        return MAPPER.readValue(json, type);
    }
}
