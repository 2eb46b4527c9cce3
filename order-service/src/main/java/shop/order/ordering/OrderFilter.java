package shop.order.ordering;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which orders staff look for; what is absent does not matter.
 *
 * @param from inclusive
 * @param to inclusive
 * @param words each must begin a word of the order
 */
public record OrderFilter(
        @Nullable OrderStatus status,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable SearchWords words) {

    String condition() {
        List<String> parts = new ArrayList<>();
        parts.add("(placed_at, id) < (:placedAt, :id)");
        if (status != null) {
            parts.add("status = :status");
        }
        if (from != null) {
            parts.add("placed_at >= :from");
        }
        if (to != null) {
            parts.add("placed_at <= :to");
        }
        if (words != null) {
            parts.add("search @@ CAST(:words AS tsquery)");
        }
        return String.join(" AND ", parts);
    }

    /** The values that the condition names. */
    Map<String, Object> values() {
        Map<String, Object> values = new HashMap<>();
        if (status != null) {
            values.put("status", status.text());
        }
        if (from != null) {
            values.put("from", from.atOffset(ZoneOffset.UTC));
        }
        if (to != null) {
            values.put("to", to.atOffset(ZoneOffset.UTC));
        }
        if (words != null) {
            values.put("words", words.query());
        }
        return values;
    }
}
