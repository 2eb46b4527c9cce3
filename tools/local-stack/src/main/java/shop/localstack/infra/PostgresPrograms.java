package shop.localstack.infra;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs {@code initdb} and {@code pg_ctl}. Postgres refuses root; as root it runs in a user
 * namespace of its own, where it is nobody, while its files stay root's.
 */
final class PostgresPrograms {

    private static final List<String> NAMESPACE = List.of("unshare", "-U");

    private final Path home = PostgresBinaries.home();
    private final List<String> prefix =
            "root".equals(System.getProperty("user.name")) ? namespace() : List.of();

    /**
     * @throws CannotStart with the program's own reason when it fails
     */
    void run(String what, String program, List<String> arguments) {
        List<String> command = new ArrayList<>(prefix);
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        Finished finished = execute(command);
        if (finished.exit() != 0) {
            throw new CannotStart("Postgres cannot " + what + ": " + Reason.in(finished.output()));
        }
    }

    private static List<String> namespace() {
        if (execute(List.of("unshare", "-U", "true")).exit() != 0) {
            throw new CannotStart(
                    "Postgres refuses to run as root, and no user namespace can be made here: start as an ordinary user.");
        }
        return NAMESPACE;
    }

    /**
     * Output goes to a file, not a pipe: a server started by the program would keep a pipe open.
     */
    private static Finished execute(List<String> command) {
        try {
            Path output = Files.createTempFile("postgres-", ".out");
            try {
                Process process =
                        new ProcessBuilder(command)
                                .directory(Path.of("/").toFile())
                                .redirectErrorStream(true)
                                .redirectOutput(output.toFile())
                                .start();
                return new Finished(process.waitFor(), Files.readString(output));
            } finally {
                Files.delete(output);
            }
        } catch (IOException e) {
            throw new CannotStart("Cannot run " + command.getFirst() + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while Postgres was working", e);
        }
    }

    private record Finished(int exit, String output) {}
}
