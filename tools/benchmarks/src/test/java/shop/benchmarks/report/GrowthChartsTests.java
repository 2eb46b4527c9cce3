package shop.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.benchmarks.report.Figure.report;
import static shop.benchmarks.report.Figure.result;
import static shop.benchmarks.report.Figure.run;

import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GrowthChartsTests {

    @TempDir private Path directory;

    @Test
    void drawsTheCurves() throws IOException {
        Report report =
                report(
                        result("growth-list@1000", null, run(10, 1)),
                        result("growth-list@1000000", null, run(10, 2)));

        GrowthCharts.write(report, directory, "now");

        var picture = ImageIO.read(directory.resolve("now-growth-p99.png").toFile());
        assertThat(picture.getWidth()).isEqualTo(900);
        assertThat(directory.resolve("now-growth-cpu.png")).isNotEmptyFile();
    }

    @Test
    void withoutCurvesThereIsNoPicture() throws IOException {
        GrowthCharts.write(report(result("list", null, run(10, 1))), directory, "now");

        assertThat(directory).isEmptyDirectory();
    }
}
