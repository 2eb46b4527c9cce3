package shop.localstack.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import shop.localstack.RememberedSettings;
import shop.localstack.Stack;
import shop.localstack.home.Home;
import shop.localstack.service.Deletion;

/**
 * Stops everything and deletes what the stack has made, by name: SHOP_HOME may be a directory with
 * other things.
 */
final class Reset {

    private static final List<String> MADE =
            List.of("run", "logs", "data", "keys", "lib", "admin.json", "passwords.properties");

    private Reset() {}

    static void run(Commands.Arguments arguments) throws IOException {
        arguments.allowOnly();
        Home home = Homes.current();
        Down.everything(new Stack(RememberedSettings.of(home)), home);
        for (String name : MADE) {
            Deletion.of(home.path().resolve(name));
        }
        deleteWhenEmpty(home.path());
        System.out.println("Everything is stopped and deleted; ./shop up starts afresh.");
    }

    private static void deleteWhenEmpty(Path directory) throws IOException {
        if (Files.isDirectory(directory)) {
            try (Stream<Path> left = Files.list(directory)) {
                if (left.findAny().isEmpty()) {
                    Files.delete(directory);
                }
            }
        }
    }
}
