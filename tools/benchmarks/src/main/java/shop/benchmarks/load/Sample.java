package shop.benchmarks.load;

import org.HdrHistogram.Histogram;
import shop.benchmarks.report.Latency;

/**
 * What came of a load.
 *
 * @param operations those that succeeded
 * @param nanos from the first start to the last end
 */
public record Sample(long operations, long failures, long nanos, Latency latency) {

    /** Something timed as a whole. */
    public static Sample whole(long operations, long nanos) {
        return new Sample(operations, 0, nanos, Latency.NONE);
    }

    static Sample of(Histogram histogram, long failures, long nanos) {
        return new Sample(histogram.getTotalCount(), failures, nanos, Latency.of(histogram));
    }
}
