package shop.localstack.infra;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The processes of one data directory. Each of them works in that directory, which tells them apart
 * from a stranger that got a dead server's process id, and from a zombie nobody reaps.
 */
final class PostgresProcesses {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final Path data;

    PostgresProcesses(Path data) {
        this.data = data;
    }

    /** The server itself, when it lives. */
    Optional<ProcessHandle> postmaster() {
        try {
            Path file = data.resolve("postmaster.pid");
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            return lines.isEmpty()
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                            .filter(this::worksHere);
        } catch (IOException | NumberFormatException halfWritten) {
            return Optional.empty();
        }
    }

    /** Server and backends; backends outlive a killed server for a moment. */
    List<ProcessHandle> all() {
        return ProcessHandle.allProcesses().filter(this::worksHere).toList();
    }

    /**
     * Waits until nobody works on the data directory, so that a new server may.
     *
     * @throws CannotStart after a minute
     */
    void awaitGone() {
        awaitNone(this::all);
    }

    /**
     * @throws CannotStart when the server itself still lives after a minute
     */
    void awaitPostmasterGone() {
        awaitNone(() -> postmaster().stream().toList());
    }

    private void awaitNone(Supplier<List<ProcessHandle>> processes) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        List<ProcessHandle> left = processes.get();
        while (!left.isEmpty()) {
            if (System.nanoTime() > end) {
                throw new CannotStart(
                        "Processes of an ended Postgres still work in %s: %s"
                                .formatted(data, left.stream().map(ProcessHandle::pid).toList()));
            }
            pause();
            left = processes.get();
        }
    }

    private boolean worksHere(ProcessHandle process) {
        Path proc = Path.of("/proc", Long.toString(process.pid()), "cwd");
        try {
            return Files.readSymbolicLink(proc).equals(data.toRealPath());
        } catch (IOException | SecurityException goneOrForeign) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while waiting for Postgres", e);
        }
    }
}
