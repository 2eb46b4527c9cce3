package shop.localstack;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Finds the repository: the system property {@code shop.root}, else upward from the working
 * directory.
 */
final class Repository {

    private Repository() {}

    static Path root() {
        String given = System.getProperty("shop.root", "");
        if (!given.isEmpty()) {
            return Path.of(given);
        }
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.exists(at.resolve("deploy/postgres/init.sql"))) {
                return at;
            }
        }
        throw Refusal.because(
                "No shop repository at or above " + Path.of("").toAbsolutePath() + ".");
    }
}
