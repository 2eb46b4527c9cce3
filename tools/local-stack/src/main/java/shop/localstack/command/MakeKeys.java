package shop.localstack.command;

import java.nio.file.Path;
import shop.localstack.home.Keys;

/** Writes a set of keys, for docker-compose.yml or any other place. */
final class MakeKeys {

    private MakeKeys() {}

    static void run(Commands.Arguments arguments) {
        Path directory =
                Path.of(arguments.only("the directory to write the keys to")).toAbsolutePath();
        Keys.makeWhereMissing(directory);
        System.out.println("The keys lie in " + directory + "; those that were there are kept.");
    }
}
