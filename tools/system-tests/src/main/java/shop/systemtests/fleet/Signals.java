package shop.systemtests.fleet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** What a process is told from outside, by the programs of the system. */
public final class Signals {

    private Signals() {}

    /** SIGSTOP: it stands still until it is told to go on. */
    public static void freeze(ProcessHandle process) {
        run("kill", "-STOP", Long.toString(process.pid()));
    }

    /** SIGCONT. */
    public static void thaw(ProcessHandle process) {
        run("kill", "-CONT", Long.toString(process.pid()));
    }

    /**
     * Sets a soft limit of a running process, such as {@code --nofile=40:}.
     *
     * @throws IllegalStateException with the program's own words when it is refused
     */
    public static void limit(ProcessHandle process, String limit) {
        run("prlimit", "--pid", Long.toString(process.pid()), limit);
    }

    private static void run(String... command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var said = new String(process.getInputStream().readAllBytes());
            if (process.waitFor() != 0) {
                throw new IllegalStateException(List.of(command) + ": " + said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted at " + command[0], e);
        }
    }
}
