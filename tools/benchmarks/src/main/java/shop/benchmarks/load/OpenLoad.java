package shop.benchmarks.load;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;

/**
 * So many arrivals a second, evenly spaced. An arrival that starts late, or waits for an answer
 * that does not come, is timed from when it was due: a slow server cannot slow its own measurement
 * down.
 */
public final class OpenLoad {

    /** Those under way at once; an arrival that finds no room has failed. */
    private static final int ROOM = 512;

    private OpenLoad() {}

    /** Ends when all that arrived in that time were answered, or sooner when nothing is left. */
    public static Sample run(double perSecond, Duration duration, Operation operation) {
        long arrivals = (long) (perSecond * duration.toNanos() / 1e9);
        double gap = 1e9 / perSecond;
        Tally tally = new Tally();
        Semaphore room = new Semaphore(ROOM);
        long begin = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int arrival = 0; arrival < arrivals; arrival++) {
                long due = begin + (long) (arrival * gap);
                awaitMoment(due);
                if (room.tryAcquire()) {
                    int number = arrival;
                    threads.execute(() -> one(number, due, operation, tally, room));
                } else {
                    fail(tally, "no room: %d were under way".formatted(ROOM));
                }
            }
        }
        return tally.sample(System.nanoTime() - begin);
    }

    private static void awaitMoment(long due) {
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private static void one(
            int number, long due, Operation operation, Tally tally, Semaphore room) {
        try {
            operation.once(number);
            add(tally, System.nanoTime() - due);
        } catch (NothingLeft tooMany) {
            // neither done nor failed
        } catch (Exception failure) {
            fail(tally, failure.toString());
        } finally {
            room.release();
        }
    }

    private static void add(Tally tally, long nanos) {
        synchronized (tally) {
            tally.add(nanos);
        }
    }

    private static void fail(Tally tally, String reason) {
        synchronized (tally) {
            tally.addFailure(reason);
        }
    }
}
