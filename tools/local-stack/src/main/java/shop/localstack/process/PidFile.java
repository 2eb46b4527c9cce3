package shop.localstack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Remembers a process by pid and start time. A pid that the system has given to somebody else since
 * is never taken for the process that was meant.
 */
public final class PidFile {

    private final Path file;

    public PidFile(Path file) {
        this.file = file;
    }

    public void write(long pid) {
        long started = ProcStat.of(pid).map(ProcStat::startTicks).orElse(-1L);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, pid + " " + started + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process while it lives. */
    public Optional<ProcessHandle> process() {
        try {
            String[] words = Files.readString(file).strip().split(" ");
            long pid = Long.parseLong(words[0]);
            long started = Long.parseLong(words[1]);
            return ProcStat.of(pid)
                    .filter(stat -> stat.isAlive() && stat.startTicks() == started)
                    .flatMap(_ -> ProcessHandle.of(pid));
        } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException none) {
            return Optional.empty();
        }
    }

    public void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
