package shop.localstack.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import shop.localstack.JvmFlags;
import shop.localstack.Part;
import shop.localstack.Refusal;
import shop.localstack.process.JavaCommand;

/**
 * A service's jar, unpacked: that starts in half the CPU time of the packed one, and a start-up
 * cache works on nothing else. Unpacked again when the jar's content, the JDK or its flags have
 * changed.
 */
public final class Program {

    private final Part service;
    private final Path jar;
    private final Path directory;
    private final JvmFlags flags;

    /**
     * @param directory where it lies unpacked, beside its cache
     */
    public Program(Part service, Path root, Path directory, JvmFlags flags) {
        this.service = service;
        this.flags = flags;
        this.jar =
                root.resolve(service.toString()).resolve("target/%s-0.1.0.jar".formatted(service));
        this.directory = directory;
    }

    /** Ready to run after this. */
    public void unpack() {
        if (!Files.exists(jar)) {
            throw Refusal.because(jar + " is missing: build it first (mvn -DskipTests package).");
        }
        String wanted = Fingerprint.of(jar, Jvm.identity() + Jvm.command(service, flags));
        try {
            if (madeFrom().equals(wanted)) {
                return;
            }
            Files.createDirectories(directory.getParent());
            Deletion.of(directory);
            Tool.run(
                    service + " cannot be unpacked",
                    JavaCommand.path(),
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-Djarmode=tools",
                    "-jar",
                    jar.toString(),
                    "extract",
                    "--destination",
                    directory.toString());
            Files.writeString(stamp(), wanted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path directory() {
        return directory;
    }

    /** Named by what was unpacked, so that a training that ends late serves no other program. */
    Path cache() {
        return directory.resolve("start-up-" + madeFrom() + ".aot");
    }

    /** False for a program that was never unpacked, or has changed since. */
    public boolean hasCache() {
        return Files.exists(cache());
    }

    /** Runs the program; with the cache where there is one. */
    List<String> command() {
        List<String> options = new ArrayList<>();
        if (Files.exists(cache())) {
            options.add("-XX:AOTCache=" + cache());
        }
        return command(options);
    }

    List<String> command(List<String> options) {
        List<String> command = new ArrayList<>(Jvm.command(service, flags));
        command.addAll(options);
        command.add("-jar");
        command.add(directory.resolve(jar.getFileName()).toString());
        return command;
    }

    private Path stamp() {
        return directory.resolve("made-from");
    }

    private String madeFrom() {
        try {
            return Files.exists(stamp()) ? Files.readString(stamp()) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
