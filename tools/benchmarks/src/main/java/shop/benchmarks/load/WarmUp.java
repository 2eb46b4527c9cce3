package shop.benchmarks.load;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/**
 * A load that nobody counts, run until it gets no faster: while the compiler of a JVM is at work,
 * it is the compiler that is measured, for minutes where it shares few cores with the load.
 */
public final class WarmUp {

    private static final double FASTER = 1.05;
    private static final int LEVEL = 2;
    private static final int MOST = 18;

    private WarmUp() {}

    /** Ends when two stretches in a row were no faster than the fastest before, or after 18. */
    public static void run(int clients, Duration stretch, Operation operation) {
        stretches(() -> {
            Sample sample = ClosedLoad.run(clients, stretch, operation);
            return sample.operations() * 1e9 / sample.nanos();
        });
    }

    /**
     * @param perSecond runs one more stretch
     * @return how many it took
     */
    static int stretches(DoubleSupplier perSecond) {
        double fastest = 0;
        int level = 0;
        int done = 0;
        while (level < LEVEL && done < MOST) {
            double now = perSecond.getAsDouble();
            level = now > fastest * FASTER ? 0 : level + 1;
            fastest = Math.max(fastest, now);
            done++;
        }
        return done;
    }
}
