package shop.localstack.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A log that is printed line by line as far as it has been written. */
final class LogFile {

    private final Path path;
    private final String prefix;
    private @Nullable BufferedReader reader;

    LogFile(Path path, String prefix) {
        this.path = path;
        this.prefix = prefix;
    }

    void printNews() throws IOException {
        BufferedReader open = reader();
        if (open == null) {
            return;
        }
        for (String line = open.readLine(); line != null; line = open.readLine()) {
            System.out.println(prefix + line);
        }
    }

    private @Nullable BufferedReader reader() throws IOException {
        if (reader == null && Files.exists(path)) {
            reader =
                    new BufferedReader(
                            new java.io.InputStreamReader(
                                    Files.newInputStream(path), StandardCharsets.UTF_8));
        }
        return reader;
    }
}
