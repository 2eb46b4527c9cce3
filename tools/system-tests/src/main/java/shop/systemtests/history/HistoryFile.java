package shop.systemtests.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Puts the two lines of each call together again. */
public final class HistoryFile {

    private HistoryFile() {}

    /** The calls in the order in which they were made; one without an end is unknown. */
    public static List<Call> read(Path file) {
        var begun = new LinkedHashMap<Long, JsonNode>();
        var calls = new ArrayList<Call>();
        try (var lines = Files.lines(file)) {
            lines.map(JsonMapper.shared()::readTree)
                    .forEach(line -> {
                        var number = line.required("n").asLong();
                        var invoked = begun.remove(number);
                        if (invoked == null) {
                            begun.put(number, line);
                        } else {
                            calls.add(call(invoked, line));
                        }
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        begun.values().forEach(invoked -> calls.add(call(invoked, null)));
        calls.sort((one, other) -> Long.compare(one.from(), other.from()));
        return List.copyOf(calls);
    }

    static String word(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }

    private static Call call(JsonNode invoked, @Nullable JsonNode ended) {
        var end = ended == null ? JsonMapper.shared().createObjectNode() : ended;
        return new Call(
                invoked.required("who").asString(),
                invoked.required("method").asString(),
                invoked.required("path").asString(),
                text(invoked, "key"),
                invoked.required("at").asLong(),
                end.path("at").asLong(Long.MAX_VALUE),
                Outcome.valueOf(end.path("event").asString("info").toUpperCase(Locale.ROOT)),
                end.path("status").asInt(0),
                text(end, "retryAfter"),
                invoked.get("body"),
                end.get("answer"));
    }

    private static @Nullable String text(JsonNode line, String field) {
        return line.has(field) ? line.required(field).asString() : null;
    }
}
