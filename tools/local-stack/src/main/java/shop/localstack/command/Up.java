package shop.localstack.command;

import java.io.IOException;
import java.nio.file.Files;
import shop.localstack.Part;
import shop.localstack.RememberedSettings;
import shop.localstack.Stack;
import shop.localstack.StackSettings;
import shop.localstack.Training;
import shop.localstack.home.Home;

/** Starts everything and tells how to use it. */
final class Up {

    private Up() {}

    static void run(Commands.Arguments arguments) throws IOException {
        arguments.allowOnly("--detach", "-d", "--processes");
        Meter meter = new Meter();
        Home home = Homes.current();
        StackSettings settings = RememberedSettings.fresh(home);
        boolean first = !Files.exists(home.adminFile());
        Stack stack = new Stack(settings);
        stack.requireStartable();
        RememberedSettings.remember(home, settings);
        Interruption interruption = new Interruption(stack, home);
        try {
            start(stack);
        } catch (RuntimeException e) {
            interruption.startHasEnded();
            interruption.cancel();
            RememberedSettings.forget(home);
            throw e;
        }
        interruption.startHasEnded();
        Summary.print(stack, home, first, meter);
        Training.inBackground(settings, home);
        if (!arguments.has("--detach", "-d")) {
            System.out.println("Ctrl-C stops everything.");
            Watch.untilAllGone(stack, interruption::isUnderWay);
        }
        interruption.cancel();
    }

    private static void start(Stack stack) {
        try (Console console = new Console()) {
            console.tell("starting " + Part.values().length + " parts");
            stack.up(console);
        }
    }
}
