package shop.benchmarks.report;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All repetitions of one measurement.
 *
 * @param name unique in a report, such as {@code list-gateway}
 * @param what a phrase for people
 * @param limit name of the result that bounds this one's throughput; absent: nothing does
 */
public record Result(String name, String what, @Nullable String limit, List<Run> runs) {

    public Result {
        Objects.requireNonNull(name);
        runs = List.copyOf(runs);
        if (runs.isEmpty()) {
            throw new IllegalArgumentException(name + " was never run");
        }
    }

    public Spread perSecond() {
        return spread(Run::perSecond);
    }

    public Spread spread(ToDoubleFunction<Run> figure) {
        return Spread.of(runs, figure);
    }

    /** Median CPU milliseconds of one operation in all processes but the generator's. */
    public double cpuOfShop() {
        return spread(Run::cpuOfShop).median();
    }

    /** Median CPU milliseconds of one operation in that process. */
    public double cpu(String process) {
        return spread(run -> run.cpuMillis().getOrDefault(process, 0.0)).median();
    }

    public long failures() {
        return runs.stream().mapToLong(Run::failures).sum();
    }

    /** Median resident bytes by process. */
    public SortedMap<String, Long> memory() {
        return processes().stream()
                .collect(
                        Collectors.toMap(
                                process -> process,
                                process -> memory(process),
                                (one, _) -> one,
                                TreeMap::new));
    }

    private long memory(String process) {
        return (long) spread(run -> run.memory().getOrDefault(process, 0L)).median();
    }

    private Set<String> processes() {
        return runs.stream()
                .flatMap(run -> run.memory().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
