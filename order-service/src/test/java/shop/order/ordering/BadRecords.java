package shop.order.ordering;

import static shop.order.ordering.BadRecord.Outcome.IGNORED;
import static shop.order.ordering.BadRecord.Outcome.SET_ASIDE;
import static shop.order.ordering.BadRecord.Outcome.STORED;
import static shop.order.ordering.BadRecord.at;
import static shop.order.ordering.BadRecord.body;
import static shop.order.ordering.BadRecord.header;
import static shop.order.ordering.BadRecord.record;
import static shop.order.ordering.BadRecord.text;
import static shop.order.ordering.BadRecord.value;
import static shop.order.ordering.BadRecord.with;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The list of bad records on {@code orders}, and what must become of each. */
final class BadRecords {

    private static final String V2 = "shop.order.placed.v2";

    private BadRecords() {}

    static Stream<BadRecord> all() {
        return Stream.of(unreadable(), headers(), sums(), harmless()).flatMap(list -> list);
    }

    private static Stream<BadRecord> unreadable() {
        return Stream.of(
                value("K1 no value", null),
                value("K1 empty value", new byte[0]),
                text("K2 truncated", "{\"id\": \"0197"),
                text("K2 one byte", "{"),
                value("K2 UTF-16", "{\"id\": 1}".getBytes(StandardCharsets.UTF_16)),
                text("K3 an array", "[]"),
                text("K3 a string", "\"order\""),
                text("K3 null", "null"),
                body("K12 NUL in a text", SET_ASIDE, sale -> sale.put("number", "1\u00002")));
    }

    private static Stream<BadRecord> headers() {
        return Stream.of(
                header("K3 no type", SET_ASIDE, "ce_type", null),
                header("K3 no id", SET_ASIDE, "ce_id", null),
                header("K3 no sequence", SET_ASIDE, "ce_sequence", null),
                header("K3 an unknown fact", IGNORED, "ce_type", "shop.order.praised.v1"),
                header("K5 an unknown version", SET_ASIDE, "ce_type", V2),
                header("K13 a class name", STORED, "__TypeId__", "java.lang.Runtime"),
                header("K13 a huge header", STORED, "x", "x".repeat(900_000)),
                record("K13 two types", SET_ASIDE, (good, _) -> with(good, "ce_type", V2)),
                body(
                        "K13 another order's key",
                        SET_ASIDE,
                        sale -> sale.put("id", UUID.randomUUID().toString())));
    }

    private static Stream<BadRecord> sums() {
        return Stream.of(
                body("K10 a wrong total", SET_ASIDE, sale -> total(sale).put("amount", 4887)),
                body("K10 a negative total", SET_ASIDE, sale -> total(sale).put("amount", -1)),
                body("K10 another currency", SET_ASIDE, sale -> total(sale).put("currency", "USD")),
                body("K10 no currency", SET_ASIDE, sale -> total(sale).put("currency", "euro")),
                body("K10 a negative price", SET_ASIDE, sale -> price(sale).put("amount", -1999)),
                body(
                        "K10 a price that overflows",
                        SET_ASIDE,
                        sale -> price(sale).put("amount", Long.MAX_VALUE)),
                body("K10 no quantity", SET_ASIDE, sale -> first(sale).put("quantity", 0)),
                body("K10 no lines", SET_ASIDE, sale -> lines(sale).removeAll()),
                body("K10 2,000 lines", SET_ASIDE, BadRecords::repeatLines));
    }

    private static Stream<BadRecord> harmless() {
        return Stream.of(
                body("K4 a new field", STORED, sale -> sale.put("gift", true)),
                body("K4 a new field in a line", STORED, sale -> first(sale).put("gift", true)),
                body(
                        "K11 an unknown product",
                        STORED,
                        sale -> first(sale).put("productId", 9_000_000_000_000L)),
                record("K15 of 1970", STORED, (good, _) -> at(good, Instant.EPOCH)),
                header("K15 happened in 1970", STORED, "ce_time", "1970-01-01T00:00:00Z"),
                header("K15 happens in 2100", STORED, "ce_time", "2100-01-01T00:00:00Z"));
    }

    private static ObjectNode total(ObjectNode sale) {
        return (ObjectNode) sale.path("totals").path("total");
    }

    private static ArrayNode lines(ObjectNode sale) {
        return (ArrayNode) sale.path("items");
    }

    private static ObjectNode first(ObjectNode sale) {
        return (ObjectNode) lines(sale).path(0);
    }

    private static ObjectNode price(ObjectNode sale) {
        return (ObjectNode) first(sale).path("unitPrice");
    }

    private static void repeatLines(ObjectNode sale) {
        JsonNode line = lines(sale).path(1);
        for (int i = 0; i < 2_000; i++) {
            lines(sale).add(line);
        }
    }
}
