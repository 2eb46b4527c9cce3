package shop.benchmarks.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** So many clients; each asks again as soon as it was answered. */
public final class ClosedLoad {

    private ClosedLoad() {}

    /**
     * Ends when the time is over and the last answer is there, or sooner when nothing is left.
     *
     * @throws IllegalStateException when a client fails otherwise than by an exception
     */
    public static Sample run(int clients, Duration duration, Operation operation) {
        long begin = System.nanoTime();
        long end = begin + duration.toNanos();
        List<Callable<Tally>> all = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            int number = client;
            all.add(() -> client(number, end, operation));
        }
        Tally sum = new Tally();
        // Platform threads: so few of them cost less CPU time with blocking sockets than virtual
        // ones.
        try (var threads = Executors.newFixedThreadPool(clients)) {
            for (Future<Tally> done : threads.invokeAll(all)) {
                sum.add(done.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted under load", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a client broke: " + e.getCause(), e);
        }
        return sum.sample(System.nanoTime() - begin);
    }

    private static Tally client(int number, long end, Operation operation) {
        Tally tally = new Tally();
        try {
            for (long start = System.nanoTime(); start < end; start = System.nanoTime()) {
                once(number, start, operation, tally);
            }
        } catch (NothingLeft done) {
            return tally;
        }
        return tally;
    }

    private static void once(int number, long start, Operation operation, Tally tally) {
        try {
            operation.once(number);
            tally.add(System.nanoTime() - start);
        } catch (NothingLeft end) {
            throw end;
        } catch (Exception failure) {
            tally.addFailure(failure.toString());
        }
    }
}
