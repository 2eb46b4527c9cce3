package shop.localstack.command;

import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.atomic.AtomicReference;
import shop.localstack.Progress;

/**
 * Progress for a person: one line that is written over and over at a terminal, plain lines
 * elsewhere.
 */
final class Console implements Progress, AutoCloseable {

    private static final boolean TERMINAL = Boolean.getBoolean("shop.terminal");
    private static final String CLEAR = "\r\u001b[K";

    private final long started = System.nanoTime();
    private final Timer timer = new Timer("progress", true);
    private final AtomicReference<String> last = new AtomicReference<>("");

    Console() {
        if (TERMINAL) {
            timer.schedule(
                    new TimerTask() {
                        @Override
                        public void run() {
                            draw();
                        }
                    },
                    1_000,
                    1_000);
        }
    }

    @Override
    public void tell(String message) {
        last.set(message);
        if (TERMINAL) {
            draw();
        } else {
            System.out.println(line(message));
        }
    }

    @Override
    public void close() {
        timer.cancel();
        if (TERMINAL) {
            System.out.print(CLEAR);
            System.out.flush();
        }
    }

    private void draw() {
        System.out.print(CLEAR + line(last.get()));
        System.out.flush();
    }

    private String line(String message) {
        return "[%2d s] %s".formatted((System.nanoTime() - started) / 1_000_000_000, message);
    }
}
