package shop.systemtests.torture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shop.localstack.Stack;
import shop.localstack.StackSettings;
import shop.localstack.service.Deletion;
import shop.systemtests.faults.FaultKind;
import shop.systemtests.fleet.Fleet;

/**
 * The short form of {@code ./shop torture} by a fixed seed: the deaths that {@link Sweep} does not
 * bring about, with two of each service and people who buy all the while.
 */
@Order(Integer.MAX_VALUE - 1)
class TortureTests {

    private static final List<FaultKind> FAULTS =
            List.of(FaultKind.F5, FaultKind.F8, FaultKind.F13);

    private static final Path HOME = Path.of("target", "torture-tests").toAbsolutePath();

    @TempDir private Path directory;

    @Test
    void everyPromiseIsKept() throws IOException {
        new Stack(StackSettings.at(HOME)).down();
        Deletion.of(HOME);
        Files.createDirectories(HOME);
        var options = Options.usual().seed(4).faults(FAULTS).pace(0.3).buyers(4);
        try (var fleet = Fleet.open(HOME, System.out::println)) {
            Runtime.getRuntime().addShutdownHook(new Thread(fleet::close));
            var torture = new Torture(fleet, options, directory, System.out);

            assertThat(torture.rounds(FAULTS.size()))
                    .hasSize(FAULTS.size())
                    .allSatisfy(round -> assertThat(round.violations()).isEmpty());
        }
    }
}
