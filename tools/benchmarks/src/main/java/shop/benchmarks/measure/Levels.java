package shop.benchmarks.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import shop.benchmarks.data.Database;
import shop.localstack.Part;
import shop.localstack.Stack;

/** What a stack holds: objects, threads, open files, connections, rows of outboxes and inboxes. */
public final class Levels {

    private static final long BYTES_IN_KIBIBYTE = 1024;

    private final Stack stack;

    public Levels(Stack stack) {
        this.stack = stack;
    }

    /** By name, such as {@code heap KB of cart-service}; heaps after a collection of garbage. */
    public SortedMap<String, Long> now() {
        SortedMap<String, Long> levels = new TreeMap<>();
        for (Part part : Part.values()) {
            stack.process(part)
                    .map(ProcessHandle::pid)
                    .ifPresent(pid -> {
                        if (part != Part.POSTGRES) {
                            levels.put("heap KB of " + part, liveBytes(pid) / BYTES_IN_KIBIBYTE);
                            levels.put("threads of " + part, threads(pid));
                            levels.put("open files of " + part, openFiles(pid));
                        }
                    });
        }
        try (Database database = Database.of(stack)) {
            levels.put(
                    "connections of the database",
                    database.number(
                            "SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'client backend'"));
            for (String table : List.of("outbox", "inbox", "dead_letter")) {
                levels.put("rows of " + table, rows(database, table));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return levels;
    }

    private static long rows(Database database, String table) throws SQLException {
        long rows = 0;
        for (String schema : List.of("catalog", "cart", "orders", "customer")) {
            rows += database.number("SELECT count(*) FROM %s.%s".formatted(schema, table));
        }
        return rows;
    }

    /** The last line of a histogram of live objects: the word Total, instances, bytes. */
    private static long liveBytes(long pid) {
        String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        try {
            Process histogram =
                    new ProcessBuilder(jcmd, Long.toString(pid), "GC.class_histogram")
                            .redirectErrorStream(true)
                            .start();
            String output =
                    new String(histogram.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return output.lines()
                    .filter(line -> line.startsWith("Total"))
                    .map(line -> Long.parseLong(line.strip().split(" +")[2]))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("jcmd said: " + output));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long threads(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
            return lines.filter(line -> line.startsWith("Threads:"))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long openFiles(long pid) {
        try (Stream<Path> files = Files.list(Path.of("/proc", Long.toString(pid), "fd"))) {
            return files.count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
