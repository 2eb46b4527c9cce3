package shop.systemtests.history;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import shop.systemtests.client.Answer;
import shop.systemtests.client.Journal;
import shop.systemtests.client.Unreachable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Written while the clients are at it, line by line as JSON: {@code {"n", "at", "event": "invoke",
 * "who", "method", "path", "key", "body"}} before a call, {@code {"n", "at", "event":
 * "ok"|"fail"|"info", "status", "retryAfter", "answer", "failure"}} after it. {@code at} is in
 * milliseconds since the history began.
 */
public final class History implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path file;
    private final BufferedWriter lines;
    private final long start = System.nanoTime();
    private final Queue<Long> placedAt = new ConcurrentLinkedQueue<>();
    private final AtomicLong calls = new AtomicLong();

    /** Begins a new one; the file must not be there. */
    public History(Path file) {
        this.file = file;
        try {
            this.lines = Files.newBufferedWriter(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path file() {
        return file;
    }

    /** Milliseconds since it began. */
    public long now() {
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }

    /** When each answer was given that told of a sale. */
    public List<Long> placedAt() {
        return List.copyOf(placedAt);
    }

    /** What one client writes in; its calls do not overlap. */
    public Journal of(String who) {
        return (call, sending) -> record(who, call, sending);
    }

    /** All calls up to now. */
    public List<Call> read() {
        try {
            synchronized (lines) {
                lines.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HistoryFile.read(file);
    }

    private Answer record(String who, Journal.Call call, Supplier<Answer> sending) {
        var number = calls.incrementAndGet();
        invoke(number, who, call);
        try {
            var answer = sending.get();
            answered(number, answer);
            if (answer.status() == 201 && call.path().equals("/api/cart/checkout")) {
                placedAt.add(now());
            }
            return answer;
        } catch (Unreachable e) {
            var line = line(number, Outcome.INFO).put("failure", String.valueOf(e.getMessage()));
            write(line);
            throw e;
        }
    }

    private void invoke(long number, String who, Journal.Call call) {
        var line = JSON.createObjectNode().put("n", number).put("at", now()).put("event", "invoke");
        line.put("who", who).put("method", call.method()).put("path", call.path());
        if (call.key() != null) {
            line.put("key", call.key());
        }
        if (call.body() != null) {
            line.set("body", JSON.valueToTree(call.body()));
        }
        write(line);
    }

    private void answered(long number, Answer answer) {
        var outcome = Outcome.of(answer.status(), answer.isProblem("checkout-in-progress"));
        var line = line(number, outcome).put("status", answer.status());
        answer.header("Retry-After").ifPresent(after -> line.put("retryAfter", after));
        try {
            var json = answer.json();
            if (!json.isMissingNode()) {
                line.set("answer", json);
            }
        } catch (JacksonException noJson) {
            line.put("failure", answer.body());
        }
        write(line);
    }

    private ObjectNode line(long number, Outcome outcome) {
        return JSON.createObjectNode()
                .put("n", number)
                .put("at", now())
                .put("event", HistoryFile.word(outcome));
    }

    private void write(ObjectNode line) {
        try {
            synchronized (lines) {
                lines.write(line.toString());
                lines.newLine();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
