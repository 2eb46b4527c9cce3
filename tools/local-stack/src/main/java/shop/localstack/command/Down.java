package shop.localstack.command;

import java.util.Arrays;
import shop.localstack.Part;
import shop.localstack.RememberedSettings;
import shop.localstack.Stack;
import shop.localstack.Training;
import shop.localstack.home.Home;

/** Stops everything. */
final class Down {

    private Down() {}

    static void run(Commands.Arguments arguments) {
        arguments.allowOnly();
        Home home = Homes.current();
        Stack stack = new Stack(RememberedSettings.of(home));
        boolean ran = Arrays.stream(Part.values()).anyMatch(stack::isAlive);
        everything(stack, home);
        System.out.println(ran ? "Everything is stopped." : "Nothing was running.");
    }

    static void everything(Stack stack, Home home) {
        Training.stop(home);
        stack.down();
        RememberedSettings.forget(home);
    }
}
