package shop.localstack.command;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import shop.localstack.Part;
import shop.localstack.Stack;
import shop.localstack.process.Usage;

/**
 * Measures a start from the moment it is made: time that passed, CPU time of everything that ran,
 * memory at the end.
 */
final class Meter {

    private final long started = System.nanoTime();
    // Of this process: a build that came before it in the same process is not part of the start.
    private final Duration before = Usage.own().cpu();

    String read(Stack stack) {
        Usage parts =
                Arrays.stream(Part.values())
                        .flatMap(part -> stack.process(part).stream())
                        .map(process -> Usage.of(process.pid()))
                        .reduce(Usage.NONE, Usage::plus);
        Duration wall = Duration.ofNanos(System.nanoTime() - started);
        Duration cpu = parts.cpu().plus(Usage.own().cpu()).minus(before);
        return "Start: %s s, %s CPU-s; resident memory of all parts: %s"
                .formatted(seconds(wall), seconds(cpu), Status.megabytes(parts));
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f", duration.toMillis() / 1_000.0);
    }
}
