package shop.benchmarks.report;

import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One repetition of one measurement.
 *
 * @param operations those that succeeded
 * @param failures those that did not; they count in no latency
 * @param firstFailure why the first that failed did
 * @param seconds from the first start to the last end
 * @param latency of one operation; all zero where only the total is timed
 * @param cpuMillis CPU milliseconds of one operation, by process
 * @param memory resident bytes at the end, by process
 * @param load the machine's load average over the last minute, when it ended
 * @param levels what was held at rest after it, by name; empty where nobody looked
 */
public record Run(
        long operations,
        long failures,
        @Nullable String firstFailure,
        double seconds,
        Latency latency,
        SortedMap<String, Double> cpuMillis,
        SortedMap<String, Long> memory,
        double load,
        SortedMap<String, Long> levels) {

    /** The process that makes the load; no part of what an operation costs. */
    public static final String GENERATOR = "generator";

    public Run {
        cpuMillis = new TreeMap<>(cpuMillis);
        memory = new TreeMap<>(memory);
        levels = new TreeMap<>(levels);
    }

    public Run with(SortedMap<String, Long> held) {
        return new Run(
                operations,
                failures,
                firstFailure,
                seconds,
                latency,
                cpuMillis,
                memory,
                load,
                held);
    }

    public double perSecond() {
        return seconds == 0 ? 0 : operations / seconds;
    }

    /** CPU milliseconds of one operation in all processes but the generator's. */
    public double cpuOfShop() {
        return cpuMillis.entrySet().stream()
                .filter(process -> !process.getKey().equals(GENERATOR))
                .mapToDouble(process -> process.getValue())
                .sum();
    }

    /** Resident bytes of all processes but the generator's. */
    public long memoryOfShop() {
        return memory.entrySet().stream()
                .filter(process -> !process.getKey().equals(GENERATOR))
                .mapToLong(process -> process.getValue())
                .sum();
    }
}
