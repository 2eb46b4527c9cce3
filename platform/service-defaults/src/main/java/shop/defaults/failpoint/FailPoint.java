package shop.defaults.failpoint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A named place where a fault test may crash this process. A hit does nothing unless the directory
 * {@code $SHOP_FAILPOINTS/<application name>} holds a file of that name; then it deletes the file
 * and halts the JVM at once, without shutdown hooks, as SIGKILL would. The file is deleted first,
 * so a restarted process passes.
 */
public final class FailPoint {

    /** Exit status of a process that halted at a fail point: that of SIGKILL. */
    public static final int EXIT_STATUS = 137;

    private static volatile @Nullable Path directory;

    private FailPoint() {}

    /** Halts the process when a file with this name is there. */
    public static void hit(String name) {
        Path armed = directory;
        if (armed != null && taken(armed.resolve(name))) {
            Runtime.getRuntime().halt(EXIT_STATUS);
        }
    }

    /**
     * Registers {@code <name>.beforeCommit} and {@code <name>.afterCommit} with the running
     * transaction.
     *
     * @throws IllegalStateException when fail points are armed and no transaction is running
     */
    public static void aroundCommit(String name) {
        if (directory != null) {
            HitAroundCommit.register(name);
        }
    }

    static void arm(@Nullable Path newDirectory) {
        directory = newDirectory;
    }

    static @Nullable Path directory() {
        return directory;
    }

    private static boolean taken(Path file) {
        try {
            return Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
