package shop.localstack.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import shop.localstack.Part;
import shop.localstack.home.Home;
import shop.localstack.process.Ending;
import shop.localstack.process.Launch;
import shop.localstack.process.PartProcess;
import shop.localstack.process.PidFile;
import shop.localstack.process.StartWait;

/** The broker in a small JVM of its own, which says by a file that it takes requests. */
public final class KafkaProcess implements PartProcess {

    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final Home home;
    private final List<String> command;
    private final PidFile pid;

    /**
     * @param command runs {@code KafkaMain} on the data directory and ports; the ready file comes
     *     as its last argument
     */
    public KafkaProcess(Home home, List<String> command) {
        this.home = home;
        this.command = command;
        this.pid = new PidFile(home.pidFile(Part.KAFKA.toString()));
    }

    /** Where the broker says that it is ready. */
    public static Path readyFile(Home home) {
        return home.run().resolve("kafka.ready");
    }

    @Override
    public void start() {
        Path log = home.log(Part.KAFKA.toString());
        StartWait wait = new StartWait(Part.KAFKA.toString(), log, LIMIT);
        if (process().isEmpty()) {
            deleteReadyFile();
            pid.write(Launch.detached(command, Map.of(), home.logs(), log));
        }
        wait.until(this::isHealthy, pid);
    }

    @Override
    public void stop() {
        Ending.stop(pid);
        deleteReadyFile();
    }

    @Override
    public void kill() {
        Ending.kill(pid);
    }

    @Override
    public boolean isHealthy() {
        return Files.exists(readyFile(home));
    }

    @Override
    public Optional<ProcessHandle> process() {
        return pid.process();
    }

    private void deleteReadyFile() {
        try {
            Files.deleteIfExists(readyFile(home));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
