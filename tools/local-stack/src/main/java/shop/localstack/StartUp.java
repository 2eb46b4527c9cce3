package shop.localstack;

import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Starts all parts: first what holds data, then the services, two at a time, since two cores start
 * no more at once.
 */
final class StartUp {

    private final Parts parts;
    private final Progress progress;

    StartUp(Parts parts, Progress progress) {
        this.parts = parts;
        this.progress = progress;
    }

    void run() {
        ExecutorService pair = Executors.newFixedThreadPool(2);
        try {
            start(pair, List.of(Part.POSTGRES, Part.KAFKA));
            start(pair, Part.services());
        } finally {
            end(pair);
        }
    }

    private void start(ExecutorService pair, List<Part> some) {
        CompletionService<Part> starts = new ExecutorCompletionService<>(pair);
        some.forEach(part -> starts.submit(() -> start(part), part));
        try {
            for (int done = 0; done < some.size(); done++) {
                progress.tell(starts.take().get() + " is up");
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Refusal.because("Interrupted while the parts were starting.");
        }
    }

    /** Interrupts the waits and returns when nothing is being launched any more. */
    private static void end(ExecutorService pair) {
        boolean interrupted = Thread.interrupted();
        pair.shutdownNow();
        pair.close();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void start(Part part) {
        progress.tell("starting " + part);
        parts.of(part).start();
    }
}
