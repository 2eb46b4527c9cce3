package shop.localstack.command;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import shop.localstack.Part;
import shop.localstack.Stack;

/** Looks on while the stack runs in the foreground: a part that dies is named, and stays dead. */
final class Watch {

    private static final long PAUSE = Duration.ofSeconds(1).toNanos();

    private Watch() {}

    static void untilAllGone(Stack stack, BooleanSupplier stopping) {
        Set<Part> alive = EnumSet.allOf(Part.class);
        while (!alive.isEmpty() && !stopping.getAsBoolean()) {
            LockSupport.parkNanos(PAUSE);
            for (Part part : Part.values()) {
                if (!stack.isAlive(part) && alive.remove(part) && !stopping.getAsBoolean()) {
                    System.out.printf("%s has ended (./shop start %s)%n", part, part.shortName());
                } else if (stack.isAlive(part)) {
                    alive.add(part);
                }
            }
        }
    }
}
