package shop.localstack.infra;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Ends a server when this JVM ends, however it ends: a shell that waits for its input to close,
 * which the operating system does even after SIGKILL.
 */
final class PostgresWatcher {

    private static final String SCRIPT =
            """
            trap '' INT TERM HUP
            cat >/dev/null
            pid=$(head -n 1 "$1/postmaster.pid" 2>/dev/null)
            if [ "$pid" = "$2" ]; then kill -"$3" "$pid" 2>/dev/null; fi
            if [ "$3" = QUIT ]; then
              for i in 1 2 3 4 5 6 7 8 9 10; do [ -e "$1/postmaster.pid" ] && sleep 0.3; done
              rm -rf "$4"
            fi
            """;

    private PostgresWatcher() {}

    /** Persistent data: a clean shutdown, and the directory stays. */
    static void stopWithThisJvm(Path data, long pid) {
        start(data, pid, "INT", data);
    }

    /** Throw-away data: {@code parent}, which holds it, goes too. */
    static void removeWithThisJvm(Path data, long pid, Path parent) {
        start(data, pid, "QUIT", parent);
    }

    private static void start(Path data, long pid, String signal, Path parent) {
        try {
            new ProcessBuilder(
                            "sh",
                            "-c",
                            SCRIPT,
                            "postgres-watcher",
                            data.toString(),
                            Long.toString(pid),
                            signal,
                            parent.toString())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new CannotStart("Cannot watch over Postgres: " + e.getMessage(), e);
        }
    }
}
