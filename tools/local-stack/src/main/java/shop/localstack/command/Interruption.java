package shop.localstack.command;

import shop.localstack.Stack;
import shop.localstack.home.Home;

/** Ctrl-C and SIGTERM stop everything in order, at whatever moment they come. */
final class Interruption {

    private final Thread hook;

    private Interruption(Thread hook) {
        this.hook = hook;
    }

    static Interruption stopping(Stack stack, Home home) {
        Thread hook =
                new Thread(() -> {
                    System.out.println("\nStopping …");
                    Down.everything(stack, home);
                });
        Runtime.getRuntime().addShutdownHook(hook);
        return new Interruption(hook);
    }

    void cancel() {
        Runtime.getRuntime().removeShutdownHook(hook);
    }
}
