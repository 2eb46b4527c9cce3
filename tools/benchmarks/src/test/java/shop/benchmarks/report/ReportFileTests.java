package shop.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFileTests {

    @TempDir private Path directory;

    @Test
    void whatIsWrittenIsReadAgain() {
        Report report =
                Figure.report(
                        Figure.result("limit", null, Figure.run(2000, 1)),
                        Figure.result("list", "limit", Figure.run(400, 8), Figure.run(500, 9)));

        ReportFile.write(report, directory.resolve("new/report.json"));

        assertThat(ReportFile.read(directory.resolve("new/report.json"))).isEqualTo(report);
    }

    @Test
    void somethingElseIsRefusedByItsName() throws IOException {
        Path file = Files.writeString(directory.resolve("other.json"), "[1]");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportFile.read(file))
                .withMessageContaining("other.json is no report");
    }

    @Test
    void aMissingFileIsRefusedByItsName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportFile.read(directory.resolve("none.json")))
                .withMessageContaining("none.json");
    }
}
