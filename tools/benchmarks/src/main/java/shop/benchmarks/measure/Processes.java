package shop.benchmarks.measure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import shop.benchmarks.report.Run;
import shop.localstack.Part;
import shop.localstack.Stack;
import shop.localstack.process.Usage;

/** The processes of a stack, this one, and any others that were named, each with what it uses. */
public final class Processes {

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
