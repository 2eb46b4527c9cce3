package shop.benchmarks.load;

import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;

/** Times of operations, up to a minute at three digits. Not for several threads at once. */
public final class Tally {

    private static final long HIGHEST = 60_000_000_000L;

    private final Histogram histogram = new Histogram(HIGHEST, 3);
    private long failures;
    private @Nullable String firstFailure;

    public void add(long nanos) {
        histogram.recordValue(Math.clamp(nanos, 0, HIGHEST));
    }

    void addFailure(String reason) {
        failures++;
        if (firstFailure == null) {
            firstFailure = reason;
        }
    }

    void add(Tally other) {
        histogram.add(other.histogram);
        failures += other.failures;
        firstFailure = firstFailure == null ? other.firstFailure : firstFailure;
    }

    public Sample sample(long nanos) {
        return Sample.of(histogram, failures, firstFailure, nanos);
    }
}
