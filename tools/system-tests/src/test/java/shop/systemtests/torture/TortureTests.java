package shop.systemtests.torture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shop.systemtests.faults.FaultKind;
import shop.systemtests.fleet.Fleet;

/** The short form of {@code ./shop torture}: kills of everything, a cut, by a fixed seed. */
@Order(Integer.MAX_VALUE - 1)
class TortureTests {

    private static final List<FaultKind> FAULTS =
            List.of(FaultKind.F1, FaultKind.F8, FaultKind.F11, FaultKind.F13, FaultKind.F31);

    @TempDir private Path directory;

    @Test
    void everyPromiseIsKept() throws IOException {
        var home = Path.of("target", "torture-tests").toAbsolutePath();
        Files.createDirectories(home);
        var options = Options.usual().seed(4).faults(FAULTS).pace(0.3).buyers(4);
        try (var fleet = Fleet.open(home, System.out::println)) {
            var torture = new Torture(fleet, options, directory, System.out);

            assertThat(torture.rounds(FAULTS.size()))
                    .hasSize(FAULTS.size())
                    .allSatisfy(round -> assertThat(round.violations()).isEmpty());
        }
    }
}
