package shop.catalog;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Many at once. */
public final class Rush {

    private Rush() {}

    public static <T> List<T> of(int many, IntFunction<T> buyer) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<CompletableFuture<T>> answers =
                    IntStream.range(0, many)
                            .mapToObj(n ->
                                    CompletableFuture.supplyAsync(() -> buyer.apply(n), threads))
                            .toList();
            return answers.stream().map(CompletableFuture::join).toList();
        }
    }
}
