package shop.localstack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import shop.localstack.Refusal;

/** Starts a process that does not end with this one. */
public final class Launch {

    private static final long LOG_LIMIT = 50L << 20;

    private Launch() {}

    /**
     * In a session of its own, so that Ctrl-C at the prompt reaches the launcher alone, which then
     * stops the parts in order. Output is appended to the log; a log grown large is put aside
     * first.
     *
     * @return the pid
     */
    public static long detached(
            List<String> command, Map<String, String> environment, Path directory, Path log) {
        List<String> whole = new ArrayList<>(List.of("setsid"));
        whole.addAll(command);
        try {
            Files.createDirectories(log.getParent());
            putAside(log);
            ProcessBuilder builder =
                    new ProcessBuilder(whole)
                            .directory(directory.toFile())
                            .redirectInput(Path.of("/dev/null").toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            return builder.start().pid();
        } catch (IOException e) {
            if (Files.isWritable(log.getParent())) {
                throw Refusal.because(command.getFirst() + " cannot be run: " + e.getMessage());
            }
            throw new UncheckedIOException(e);
        }
    }

    private static void putAside(Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) > LOG_LIMIT) {
            Files.move(
                    log,
                    log.resolveSibling(log.getFileName() + ".1"),
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
