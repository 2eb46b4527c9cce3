package shop.localstack;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Stops all parts against the stream of requests: the gateway, the services, then what holds data.
 */
final class ShutDown {

    private static final List<List<Part>> STAGES =
            List.of(
                    List.of(Part.GATEWAY),
                    List.of(Part.CART, Part.ORDER, Part.CATALOG, Part.CUSTOMER),
                    List.of(Part.KAFKA, Part.POSTGRES));

    private final Parts parts;

    ShutDown(Parts parts) {
        this.parts = parts;
    }

    void run() {
        for (List<Part> stage : STAGES) {
            Thread[] stops =
                    stage.stream()
                            .map(part -> Thread.ofPlatform().unstarted(parts.of(part)::stop))
                            .toArray(Thread[]::new);
            Arrays.stream(stops).forEach(Thread::start);
            join(Arrays.stream(stops));
        }
    }

    private static void join(Stream<Thread> threads) {
        threads.forEach(thread -> {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
