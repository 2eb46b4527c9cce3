package shop.testsupport;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.events.Contract;
import shop.events.Event;

/**
 * What lies on the bus.
 *
 * @param headers names and UTF-8 text
 * @param value JSON as it was sent
 */
public record BusRecord(
        int partition,
        long offset,
        @Nullable String key,
        Map<String, String> headers,
        byte @Nullable [] value) {

    /** {@code ce_id}. */
    public UUID id() {
        return UUID.fromString(header("ce_id"));
    }

    /** {@code ce_type}. */
    public String type() {
        return header("ce_type");
    }

    /** {@code ce_sequence}. */
    public long sequence() {
        return Long.parseLong(header("ce_sequence"));
    }

    /** {@code ce_time}. */
    public Instant time() {
        return Instant.parse(header("ce_time"));
    }

    public boolean republished() {
        return "true".equals(headers.get("republished"));
    }

    public boolean is(Class<? extends Event> type) {
        Contract contract = Objects.requireNonNull(type.getAnnotation(Contract.class));
        return contract.type().equals(headers.get("ce_type"));
    }

    public <E extends Event> E body(Class<E> type) {
        return BusJson.read(Objects.requireNonNull(value, "no value"), type);
    }

    public String text() {
        return value == null ? "" : new String(value, StandardCharsets.UTF_8);
    }

    private String header(String name) {
        return Objects.requireNonNull(headers.get(name), "no header " + name);
    }
}
