package shop.localstack.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a process and its descendants use.
 *
 * @param memory resident bytes; memory that several of its processes share (Postgres) counts once
 * @param cpu since they started
 */
public record Usage(long memory, Duration cpu) {

    public static final Usage NONE = new Usage(0, Duration.ZERO);

    public static Usage of(long pid) {
        List<Long> descendants =
                ProcessHandle.of(pid).stream()
                        .flatMap(ProcessHandle::descendants)
                        .map(ProcessHandle::pid)
                        .toList();
        if (descendants.isEmpty()) {
            return single(pid);
        }
        return Stream.concat(Stream.of(pid), descendants.stream())
                .map(each -> new Usage(share(each), single(each).cpu()))
                .reduce(NONE, Usage::plus);
    }

    /** What this JVM and the helpers it has waited for have used so far. */
    public static Usage own() {
        return single(ProcessHandle.current().pid());
    }

    /** CPU time that the living threads whose name begins with one of these have used. */
    public static Duration ofThreads(long pid, List<String> names) {
        try (Stream<Path> threads = Files.list(Path.of("/proc", Long.toString(pid), "task"))) {
            return threads.filter(thread -> names.stream().anyMatch(name(thread)::startsWith))
                    .flatMap(thread -> ProcStat.in(thread).stream())
                    .map(ProcStat::cpu)
                    .reduce(Duration.ZERO, Duration::plus);
        } catch (IOException gone) {
            return Duration.ZERO;
        }
    }

    private static String name(Path thread) {
        try {
            return Files.readString(thread.resolve("comm"));
        } catch (IOException gone) {
            return "";
        }
    }

    public Usage plus(Usage other) {
        return new Usage(memory + other.memory, cpu.plus(other.cpu));
    }

    private static Usage single(long pid) {
        return ProcStat.of(pid).map(stat -> new Usage(stat.rssBytes(), stat.cpu())).orElse(NONE);
    }

    private static long share(long pid) {
        return shareOf(pid).orElseGet(() -> single(pid).memory());
    }

    private static Optional<Long> shareOf(long pid) {
        try (Stream<String> lines =
                Files.lines(Path.of("/proc", Long.toString(pid), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .map(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                    .findFirst();
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }
}
