package shop.benchmarks.load;

import org.HdrHistogram.Histogram;
import org.jspecify.annotations.Nullable;
import shop.benchmarks.report.Latency;

/**
 * What came of a load.
 *
 * @param operations those that succeeded
 * @param firstFailure why the first that failed did
 * @param nanos from the first start to the last end
 */
public record Sample(
        long operations,
        long failures,
        @Nullable String firstFailure,
        long nanos,
        Latency latency) {

    /** Something timed as a whole. */
    public static Sample whole(long operations, long nanos) {
        return new Sample(operations, 0, null, nanos, Latency.NONE);
    }

    static Sample of(
            Histogram histogram, long failures, @Nullable String firstFailure, long nanos) {
        return new Sample(
                histogram.getTotalCount(), failures, firstFailure, nanos, Latency.of(histogram));
    }
}
