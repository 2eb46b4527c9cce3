package shop.benchmarks.measure;

import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import shop.benchmarks.load.Sample;
import shop.benchmarks.report.Run;
import shop.localstack.process.Usage;

/** Turns a load into figures: what it did, and what all processes used meanwhile. */
public final class Meter {

    private static final double NANOS = 1e9;
    private static final double NANOS_IN_MILLI = 1e6;

    private final Supplier<? extends Map<String, Usage>> usage;

    /**
     * @param usage of every process by name, CPU time counted from its start
     */
    public Meter(Supplier<? extends Map<String, Usage>> usage) {
        this.usage = usage;
    }

    public Run of(Supplier<Sample> load) {
        return of(load, () -> {});
    }

    /**
     * @param aftermath returns when everything that the load set going is done; its CPU time
     *     counts, its duration does not
     */
    public Run of(Supplier<Sample> load, Runnable aftermath) {
        Map<String, Usage> before = usage.get();
        Sample sample = load.get();
        aftermath.run();
        Map<String, Usage> after = usage.get();
        return new Run(
                sample.operations(),
                sample.failures(),
                sample.firstFailure(),
                sample.nanos() / NANOS,
                sample.latency(),
                cpu(before, after, Math.max(1, sample.operations())),
                memory(after),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                new TreeMap<>());
    }

    /** A process that has begun meanwhile counts from its beginning. */
    private static SortedMap<String, Double> cpu(
            Map<String, Usage> before, Map<String, Usage> after, long operations) {
        SortedMap<String, Double> millis = new TreeMap<>();
        after.forEach((process, now) -> {
            Usage then = before.getOrDefault(process, Usage.NONE);
            double nanos = now.cpu().minus(then.cpu()).toNanos();
            millis.put(process, nanos / NANOS_IN_MILLI / operations);
        });
        return millis;
    }

    private static SortedMap<String, Long> memory(Map<String, Usage> after) {
        SortedMap<String, Long> bytes = new TreeMap<>();
        after.forEach((process, now) -> bytes.put(process, now.memory()));
        return bytes;
    }
}
