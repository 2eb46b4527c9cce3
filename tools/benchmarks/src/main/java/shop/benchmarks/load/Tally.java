package shop.benchmarks.load;

import org.HdrHistogram.Histogram;

/** Times of operations, up to a minute at three digits. Not for several threads at once. */
public final class Tally {

    private static final long HIGHEST = 60_000_000_000L;

    private final Histogram histogram = new Histogram(HIGHEST, 3);
    private long failures;

    public void add(boolean succeeded, long nanos) {
        if (succeeded) {
            histogram.recordValue(Math.clamp(nanos, 0, HIGHEST));
        } else {
            failures++;
        }
    }

    void add(Tally other) {
        histogram.add(other.histogram);
        failures += other.failures;
    }

    public Sample sample(long nanos) {
        return Sample.of(histogram, failures, nanos);
    }

    /** Whether it succeeded; what it throws is a failure, but for the end of what was prepared. */
    static boolean succeeds(Operation operation, int client) {
        try {
            return operation.once(client);
        } catch (NothingLeft | Error end) {
            throw end;
        } catch (Exception failure) {
            return false;
        }
    }
}
