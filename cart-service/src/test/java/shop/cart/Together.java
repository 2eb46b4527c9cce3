package shop.cart;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Several things at once. */
public final class Together {

    private static final ExecutorService THREADS = Executors.newVirtualThreadPerTaskExecutor();

    private Together() {}

    public static <T> Future<T> start(Callable<T> work) {
        return THREADS.submit(work);
    }

    public static <T> List<T> all(int times, Callable<T> work) {
        return IntStream.range(0, times).mapToObj(n -> start(work)).toList().stream()
                .map(Together::end)
                .toList();
    }

    public static <T> T end(Future<T> work) {
        try {
            return work.get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
