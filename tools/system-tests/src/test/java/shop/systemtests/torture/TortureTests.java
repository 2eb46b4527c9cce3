package shop.systemtests.torture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import shop.systemtests.Shop;
import shop.systemtests.WithShop;
import shop.systemtests.faults.FaultKind;
import shop.systemtests.fleet.Fleet;

/**
 * The short form of {@code ./shop torture} by a fixed seed, {@link shop.systemtests.SweepTests}
 * being the other half: each part that keeps something dies while people buy.
 */
@WithShop
@Order(Integer.MAX_VALUE - 1)
class TortureTests {

    private static final List<FaultKind> FAULTS =
            List.of(FaultKind.F1, FaultKind.F8, FaultKind.F13);

    private final Shop shop;

    @TempDir private Path directory;

    TortureTests(Shop shop) {
        this.shop = shop;
    }

    @Test
    void everyPromiseIsKeptWhateverDies() {
        var options = Options.usual().seed(4).faults(FAULTS).pace(0.2).buyers(4);
        var torture = new Torture(Fleet.of(shop), options, directory, System.out);

        assertThat(torture.rounds(FAULTS.size()))
                .hasSize(FAULTS.size())
                .allSatisfy(round -> assertThat(round.violations()).isEmpty());
    }
}
