package shop.localstack.command;

import shop.localstack.Part;
import shop.localstack.RememberedSettings;
import shop.localstack.Stack;

/** Kills, stops or starts one part; a part that died stays dead until it is started. */
final class OnePart {

    private OnePart() {}

    static void run(String command, Commands.Arguments arguments) {
        Part part = Part.named(arguments.only("a part"));
        Stack stack = new Stack(RememberedSettings.of(Homes.current()));
        boolean alive = stack.isAlive(part);
        if (command.equals("start")) {
            stack.start(part);
            System.out.println(part + (alive ? " was running and is healthy." : " is up."));
        } else if (alive) {
            end(stack, part, command);
            System.out.println(part + (command.equals("kill") ? " is killed." : " is stopped."));
        } else {
            System.out.println(part + " was not running.");
        }
    }

    private static void end(Stack stack, Part part, String command) {
        if (command.equals("kill")) {
            stack.kill(part);
        } else {
            stack.stop(part);
        }
    }
}
