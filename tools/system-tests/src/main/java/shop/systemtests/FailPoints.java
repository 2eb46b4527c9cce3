package shop.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import shop.localstack.Part;

/** Arms the named points at which a part halts, each once, and sets the clocks of processes. */
public final class FailPoints {

    private final Path directory;

    public FailPoints(Path directory) {
        this.directory = directory;
    }

    public void arm(Part part, String name) {
        try {
            var file = file(part, name);
            Files.createDirectories(file.getParent());
            Files.createFile(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The clock of the process on that port is wrong from now on, by that much. */
    public void shiftClock(Part part, int port, Duration shift) {
        var file = clock(part, port);
        try {
            Files.createDirectories(file.getParent());
            var written = Files.createTempFile(directory, "clock", "");
            Files.writeString(written, shift.toString());
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void rightClock(Part part, int port) {
        try {
            Files.deleteIfExists(clock(part, port));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the point is still waiting to be hit. */
    public boolean isArmed(Part part, String name) {
        return Files.exists(file(part, name));
    }

    /** Forgets every point that nobody hit; returns their names. */
    public List<String> disarmAll() {
        try (var files = Files.walk(directory)) {
            var armed = files.filter(Files::isRegularFile).toList();
            for (var file : armed) {
                Files.deleteIfExists(file);
            }
            return armed.stream().map(directory::relativize).map(Path::toString).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path clock(Part part, int port) {
        return file(part, "clock-" + port);
    }

    private Path file(Part part, String name) {
        return directory.resolve(part.toString()).resolve(name);
    }
}
