package shop.localstack.process;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shop.localstack.Refusal;

class StartWaitTests {

    @TempDir Path directory;

    @Test
    void tellsTheLastWordsOfAPartThatDied() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> start("echo no such schema; exit 1", 60))
                .withMessageContainingAll("cart-service died", "no such schema", "cart.log");
    }

    @Test
    void namesAFullDiskAsTheReason() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> start("echo write: No space left on device; exit 1", 60))
                .withMessageContainingAll("cart-service", "the disk is full");
    }

    @Test
    void givesUpOnAPartThatNeverGetsHealthy() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> start("echo still thinking; exec sleep 600", 2))
                .withMessageContaining("cart-service is not healthy after 2 seconds");
    }

    private void start(String script, int seconds) {
        Path log = directory.resolve("cart.log");
        PidFile pid = new PidFile(directory.resolve("cart.pid"));
        StartWait wait = new StartWait("cart-service", log, Duration.ofSeconds(seconds));
        pid.write(Launch.detached(List.of("sh", "-c", script), Map.of(), directory, log));
        try {
            wait.until(() -> false, pid);
        } finally {
            Ending.kill(pid);
        }
    }
}
