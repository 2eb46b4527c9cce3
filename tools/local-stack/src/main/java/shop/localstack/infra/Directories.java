package shop.localstack.infra;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Directories as Postgres and Kafka need them. */
final class Directories {

    private Directories() {}

    /**
     * @throws CannotStart when another user made it: neither server could read its own files
     */
    static void requireOwn(Path directory) {
        String owner = owner(directory);
        String user = System.getProperty("user.name");
        if (owner != null && !owner.equals(user)) {
            throw new CannotStart(
                    "The data directory %s belongs to user %s and cannot be used by user %s: start as %s, or point SHOP_HOME to another directory."
                            .formatted(directory, owner, user, owner));
        }
    }

    private static @Nullable String owner(Path directory) {
        try {
            return Files.exists(directory) ? Files.getOwner(directory).getName() : null;
        } catch (IOException e) {
            throw new CannotStart("The data directory " + directory + " cannot be read: " + e, e);
        }
    }

    static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> found = Files.walk(directory)) {
            deepestFirst = found.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.deleteIfExists(path);
        }
    }
}
