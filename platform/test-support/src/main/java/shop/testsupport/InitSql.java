package shop.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** deploy/postgres/init.sql of this repository, and passwords for the roles it makes. */
final class InitSql {

    private static final Path FILE = Path.of("deploy", "postgres", "init.sql");
    private static final List<String> ROLES = List.of("catalog", "cart", "orders", "customer");
    private static final Map<String, String> PASSWORDS =
            ROLES.stream()
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    Function.identity(), _ -> UUID.randomUUID().toString()));

    private InitSql() {}

    static Map<String, String> passwords() {
        return PASSWORDS;
    }

    static String text() {
        try {
            return Files.readString(find());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tests run in their module's directory; the file is somewhere above. */
    private static Path find() {
        for (@Nullable Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.exists(at.resolve(FILE))) {
                return at.resolve(FILE);
            }
        }
        throw new IllegalStateException("No " + FILE + " above " + Path.of("").toAbsolutePath());
    }
}
