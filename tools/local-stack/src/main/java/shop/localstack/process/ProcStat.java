package shop.localstack.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * One line of {@code /proc/<pid>/stat}.
 *
 * @param state as the kernel names it; {@code Z} and {@code X} are dead
 * @param cpuTicks of the process and of the children it has waited for
 * @param startTicks since boot; with the pid it names a process for ever
 */
record ProcStat(char state, long cpuTicks, long startTicks, long rssPages) {

    private static final int MILLIS_PER_TICK = 10;
    private static final int PAGE = 4096;

    static Optional<ProcStat> of(long pid) {
        return in(Path.of("/proc", Long.toString(pid)));
    }

    /** Of a process or of one thread, by its directory. */
    static Optional<ProcStat> in(Path directory) {
        try {
            return Optional.of(parse(Files.readString(directory.resolve("stat"))));
        } catch (IOException | NumberFormatException gone) {
            return Optional.empty();
        }
    }

    /** The command's name stands in parentheses and may itself hold spaces and parentheses. */
    static ProcStat parse(String line) {
        String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
        long cpu = 0;
        for (int field = 11; field <= 14; field++) {
            cpu += Long.parseLong(fields[field]);
        }
        return new ProcStat(
                fields[0].charAt(0), cpu, Long.parseLong(fields[19]), Long.parseLong(fields[21]));
    }

    boolean isAlive() {
        return state != 'Z' && state != 'X';
    }

    Duration cpu() {
        return Duration.ofMillis(cpuTicks * MILLIS_PER_TICK);
    }

    long rssBytes() {
        return rssPages * PAGE;
    }
}
