package shop.benchmarks.report;

import org.HdrHistogram.Histogram;

/** How long operations took, in milliseconds. */
public record Latency(double p50, double p95, double p99, double max) {

    public static final Latency NONE = new Latency(0, 0, 0, 0);

    private static final double NANOS = 1e6;

    /** Of a histogram of nanoseconds. */
    public static Latency of(Histogram nanos) {
        return nanos.getTotalCount() == 0
                ? NONE
                : new Latency(
                        nanos.getValueAtPercentile(50) / NANOS,
                        nanos.getValueAtPercentile(95) / NANOS,
                        nanos.getValueAtPercentile(99) / NANOS,
                        nanos.getMaxValue() / NANOS);
    }
}
