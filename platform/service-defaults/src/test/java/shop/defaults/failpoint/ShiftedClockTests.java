package shop.defaults.failpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShiftedClockTests {

    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    @TempDir Path directory;

    private final Clock right = Clock.fixed(NOON, ZoneOffset.UTC);

    @Test
    void isTheSystemsOwnWithoutADirectory() {
        assertThat(ShiftedClock.of(null, "8082", right)).isSameAs(right);
    }

    @Test
    void isRightWithoutAFile() {
        assertThat(ShiftedClock.of(directory, "8082", right).instant()).isEqualTo(NOON);
    }

    @Test
    void goesWrongAndRightAgainWhileItRuns() throws IOException {
        Clock clock = ShiftedClock.of(directory, "8082", right);
        Path file = directory.resolve("clock-8082");

        Files.writeString(file, "PT1H\n");
        assertThat(clock.instant()).isEqualTo(NOON.plus(Duration.ofHours(1)));
        Files.writeString(file, "-PT10M");
        assertThat(clock.instant()).isEqualTo(NOON.minus(Duration.ofMinutes(10)));
        Files.delete(file);
        assertThat(clock.instant()).isEqualTo(NOON);
    }

    @Test
    void leavesOtherReplicasRight() throws IOException {
        Files.writeString(directory.resolve("clock-8082"), "PT1H");

        assertThat(ShiftedClock.of(directory, "9082", right).instant()).isEqualTo(NOON);
    }
}
