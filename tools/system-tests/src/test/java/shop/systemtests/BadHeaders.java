package shop.systemtests;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Headers that an operation must read and cannot. */
final class BadHeaders {

    private BadHeaders() {}

    static List<Map<String, String>> ofKeys() {
        return Stream.of(
                        Map.<String, String>of(),
                        key(""),
                        key("short"),
                        key("x".repeat(65)),
                        key("x".repeat(10_000)),
                        key("aaaaaaaa,bbbbbbbb"),
                        key("aaaa bbbb"),
                        key("\"aaaaaaaa\""),
                        key("aaaaaaaa/../b"))
                .toList();
    }

    static List<Map<String, String>> ofVersions() {
        return Stream.of("", "1", "W/\"1\"", "\"x\"", "\"-1\"", "\"9223372036854775808\"", "\"0\"")
                .map(tag -> Map.of("If-Match", tag))
                .toList();
    }

    static List<Map<String, String>> ofTokens() {
        return Stream.of(
                        "Bearer",
                        "Bearer ",
                        "Bearer x",
                        "bearer x",
                        "Bearer a.b.c",
                        "Bearer " + "x".repeat(9_000),
                        "Basic YWRtaW46YWRtaW4=")
                .map(token -> Map.of("Authorization", token))
                .toList();
    }

    private static Map<String, String> key(String key) {
        return Map.of("Idempotency-Key", key);
    }
}
