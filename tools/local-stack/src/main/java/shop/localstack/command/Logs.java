package shop.localstack.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import shop.localstack.Part;
import shop.localstack.Refusal;
import shop.localstack.home.Home;

/** Prints what the parts have said, and with {@code -f} what they go on to say. */
final class Logs {

    private static final long PAUSE = Duration.ofMillis(300).toNanos();

    private Logs() {}

    static void run(Commands.Arguments arguments) throws IOException {
        List<String> names = new ArrayList<>(arguments.words());
        boolean follow = names.removeAll(List.of("-f", "--follow"));
        if (names.size() > 1) {
            throw Refusal.misuse("./shop logs takes one part, or none for all of them.");
        }
        List<LogFile> files = files(names);
        do {
            for (LogFile file : files) {
                file.printNews();
            }
            System.out.flush();
            LockSupport.parkNanos(follow ? PAUSE : 1);
        } while (follow);
    }

    private static List<LogFile> files(List<String> names) {
        Home home = Homes.current();
        if (names.isEmpty()) {
            return Arrays.stream(Part.values())
                    .map(part -> new LogFile(home.log(part.toString()), part + " | "))
                    .toList();
        }
        Part part = Part.named(names.getFirst());
        Path log = home.log(part.toString());
        if (!Files.exists(log)) {
            throw Refusal.because(part + " has not said anything yet: there is no " + log + ".");
        }
        return List.of(new LogFile(log, ""));
    }
}
