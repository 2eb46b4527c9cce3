package shop.benchmarks;

import java.time.Duration;

/** What is being done: one line that is written over at a terminal, plain lines elsewhere. */
final class ProgressLine {

    private static final boolean TERMINAL = Boolean.getBoolean("shop.terminal");
    private static final String CLEAR = "\r\u001b[K";

    private final long begin = System.nanoTime();

    synchronized void tell(String message) {
        Duration since = Duration.ofNanos(System.nanoTime() - begin);
        String line = "[%3d:%02d] %s".formatted(since.toMinutes(), since.toSecondsPart(), message);
        if (TERMINAL) {
            System.out.print(CLEAR + line);
            System.out.flush();
        } else {
            System.out.println(line);
        }
    }

    synchronized void end() {
        if (TERMINAL) {
            System.out.print(CLEAR);
        }
    }
}
