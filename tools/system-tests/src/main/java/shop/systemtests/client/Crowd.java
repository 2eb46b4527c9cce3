package shop.systemtests.client;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Many people at once, at most so many at a time; ends when all have ended. */
public final class Crowd {

    private final int size;

    private Crowd(int size) {
        this.size = size;
    }

    public static Crowd of(int size) {
        return new Crowd(size);
    }

    /** Each item's result, in the order of the items; the first failure is thrown at the end. */
    public <T, R> List<R> each(Collection<T> items, Function<T, R> work) {
        var room = new Semaphore(size);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<R>> tasks =
                    items.stream().map(item -> inside(room, () -> work.apply(item))).toList();
            return threads.invokeAll(tasks).stream().map(Crowd::result).toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the crowd was at it", e);
        }
    }

    /** The same for the numbers 0 … times − 1. */
    public <R> List<R> times(int times, Function<Integer, R> work) {
        return each(IntStream.range(0, times).boxed().toList(), work);
    }

    private static <R> Callable<R> inside(Semaphore room, Callable<R> work) {
        return () -> {
            room.acquire();
            try {
                return work.call();
            } finally {
                room.release();
            }
        };
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("one of the crowd failed: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
