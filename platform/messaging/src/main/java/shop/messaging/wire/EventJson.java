package shop.messaging.wire;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.util.Map;
import shop.events.Event;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The bus's own JSON, apart from the strict one of HTTP: unknown members are ignored, absent values
 * are written as null, instants are ISO 8601 text, decimals are text such as {@code "0.19"} and are
 * read from text and number alike.
 */
public final class EventJson {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final JsonMapper mapper =
            JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .withConfigOverride(
                            BigDecimal.class,
                            decimal ->
                                    decimal.setFormat(
                                            JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
                    .build();

    public String write(Event event) {
        return mapper.writeValueAsString(event);
    }

    /**
     * @throws RuntimeException when the bytes are no such event, or its constructor refuses them
     */
    public <E extends Event> E read(byte[] json, Class<E> type) {
        if (!utf8(json)) {
            throw new IllegalArgumentException("the value is not UTF-8");
        }
        E event = mapper.readValue(json, type);
        if (event == null) {
            throw new IllegalArgumentException("the value is the JSON literal null");
        }
        return event;
    }

    /** Jackson would guess other encodings by their first bytes. */
    private static boolean utf8(byte[] json) {
        return json.length < 2 || (json[0] > 0 && json[1] != 0);
    }

    /** A flat object of texts, as the column {@code headers} holds it. */
    public String writeTexts(Map<String, String> texts) {
        return mapper.writeValueAsString(texts);
    }

    public Map<String, String> readTexts(String json) {
        return mapper.readValue(json, TEXTS);
    }
}
