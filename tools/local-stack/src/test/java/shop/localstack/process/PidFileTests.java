package shop.localstack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTests {

    @TempDir Path directory;

    @Test
    void findsTheProcessItWasWrittenFor() {
        PidFile file = new PidFile(directory.resolve("some.pid"));
        file.write(ProcessHandle.current().pid());

        assertThat(file.process()).contains(ProcessHandle.current());
    }

    @Test
    void neverTakesAStrangerWithTheSamePidForIt() throws IOException {
        Path path = directory.resolve("some.pid");
        Files.writeString(path, ProcessHandle.current().pid() + " 1\n");

        assertThat(new PidFile(path).process()).isEmpty();
    }

    @Test
    void knowsNobodyWhenTheFileIsMissingOrBroken() throws IOException {
        Path broken = directory.resolve("broken.pid");
        Files.writeString(broken, "12");

        assertThat(new PidFile(directory.resolve("missing.pid")).process()).isEmpty();
        assertThat(new PidFile(broken).process()).isEmpty();
    }

    @Test
    void forgetsAProcessThatWasKilled() {
        PidFile file = new PidFile(directory.resolve("sleep.pid"));
        file.write(sleeping());
        assertThat(file.process()).isPresent();

        Ending.kill(file);

        assertThat(file.process()).isEmpty();
    }

    @Test
    void endsAProcessInOrder() {
        PidFile file = new PidFile(directory.resolve("sleep.pid"));
        file.write(sleeping());

        Ending.stop(file);

        assertThat(file.process()).isEmpty();
        assertThat(directory.resolve("sleep.pid")).doesNotExist();
    }

    @Test
    void readsTheStatLineOfACommandWithSpacesAndParentheses() {
        ProcStat stat =
                ProcStat.parse(
                        "42 (a (b) c) S 1 42 42 0 -1 4194560 1 2 3 4 100 20 3 2 20 0 9 0 777 1000 25 0");

        assertThat(stat.isAlive()).isTrue();
        assertThat(stat.startTicks()).isEqualTo(777);
        assertThat(stat.cpu()).isEqualTo(Duration.ofMillis(1_250));
        assertThat(stat.rssBytes()).isEqualTo(25 * 4096);
    }

    private long sleeping() {
        return Launch.detached(
                List.of("sleep", "600"), Map.of(), directory, directory.resolve("sleep.log"));
    }
}
