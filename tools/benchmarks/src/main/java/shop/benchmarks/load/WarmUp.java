package shop.benchmarks.load;

import java.time.Duration;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

/**
 * A load that nobody counts, run until the compilers of the JVMs have hardly anything left to do:
 * before that it is they who are measured, for minutes where they share few cores with the load.
 */
public final class WarmUp {

    /** Of one core. */
    private static final double HARDLY = 0.1;

    private static final int MOST = 30;

    private WarmUp() {}

    /**
     * Ends after the first stretch in which the compilers used less than a tenth of one core, or
     * after 30.
     *
     * @param compiling CPU time that all compilers have used so far
     */
    public static void run(
            int clients, Duration stretch, Operation operation, Supplier<Duration> compiling) {
        stretches(() -> {
            Duration before = compiling.get();
            long begin = System.nanoTime();
            ClosedLoad.run(clients, stretch, operation);
            return compiling.get().minus(before).toNanos() / (double) (System.nanoTime() - begin);
        });
    }

    /**
     * @param coresCompiling runs one more stretch
     * @return how many it took
     */
    static int stretches(DoubleSupplier coresCompiling) {
        int done = 1;
        while (coresCompiling.getAsDouble() > HARDLY && done < MOST) {
            done++;
        }
        return done;
    }
}
