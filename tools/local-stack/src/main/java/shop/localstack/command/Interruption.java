package shop.localstack.command;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import shop.localstack.Stack;
import shop.localstack.home.Home;

/** Ctrl-C and SIGTERM stop everything in order, at whatever moment they come. */
final class Interruption {

    private static final long PATIENCE_SECONDS = 60;

    private final Thread starter = Thread.currentThread();
    private final CountDownLatch startEnded = new CountDownLatch(1);
    private final Thread hook;
    private volatile boolean underWay;

    Interruption(Stack stack, Home home) {
        hook = new Thread(() -> stop(stack, home));
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** From now on nothing is launched any more. */
    void startHasEnded() {
        startEnded.countDown();
    }

    boolean isUnderWay() {
        return underWay;
    }

    /** From now on the end of this JVM stops nothing; when it is ending already, waits for that. */
    void cancel() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException interrupted) {
            awaitTheEnd();
        }
    }

    /** A start under way is broken off first: what it launched later would be missed. */
    private void stop(Stack stack, Home home) {
        underWay = true;
        System.out.println("\nStopping …");
        if (startEnded.getCount() > 0) {
            starter.interrupt();
        }
        try {
            startEnded.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Down.everything(stack, home);
    }

    private void awaitTheEnd() {
        while (hook.isAlive()) {
            try {
                hook.join();
            } catch (InterruptedException again) {
                // What interrupted the start comes once more; the end is still to be waited for.
            }
        }
    }
}
