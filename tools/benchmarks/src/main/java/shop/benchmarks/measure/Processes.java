package shop.benchmarks.measure;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import shop.benchmarks.report.Run;
import shop.localstack.Part;
import shop.localstack.Stack;
import shop.localstack.process.Usage;

/** The processes of a stack, this one, and any others that were named, each with what it uses. */
public final class Processes {

    private static final List<String> COMPILERS = List.of("C1 Compiler", "C2 Compiler");

    private final Stack stack;
    private final Map<String, Long> others = new LinkedHashMap<>();

    public Processes(Stack stack) {
        this.stack = stack;
    }

    /** Counts one more, until {@link #forget}. */
    public void count(String name, long pid) {
        others.put(name, pid);
    }

    public void forget(String name) {
        others.remove(name);
    }

    /** CPU time of the compilers in all JVMs, this one's too. */
    public Duration compiling() {
        Stream<Long> parts =
                Stream.of(Part.values())
                        .flatMap(part -> stack.process(part).stream())
                        .map(ProcessHandle::pid);
        return Stream.of(parts, others.values().stream(), Stream.of(ProcessHandle.current().pid()))
                .flatMap(Function.identity())
                .map(pid -> Usage.ofThreads(pid, COMPILERS))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** By name; CPU time since each began, of Postgres that of all its processes. */
    public SortedMap<String, Usage> usage() {
        SortedMap<String, Usage> usage = new TreeMap<>();
        for (Part part : Part.values()) {
            stack.process(part)
                    .ifPresent(process -> usage.put(part.toString(), Usage.of(process.pid())));
        }
        others.forEach((name, pid) -> usage.put(name, Usage.of(pid)));
        usage.put(Run.GENERATOR, Usage.own());
        return usage;
    }
}
