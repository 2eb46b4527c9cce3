package shop.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.benchmarks.report.Figure.report;
import static shop.benchmarks.report.Figure.result;
import static shop.benchmarks.report.Figure.run;

import org.junit.jupiter.api.Test;

class ComparisonTests {

    @Test
    void tellsAChangeFromNoise() {
        Report before =
                report(
                        result("list", null, run(400, 8), run(500, 8)),
                        result("add", null, run(100, 8)));
        Report after =
                report(
                        result("list", null, run(600, 8), run(900, 8)),
                        result("search", null, run(7, 8)));

        String text = Comparison.of(before, after);

        assertThat(text)
                .contains("| list | per second | 450 (400–500) | 750 (600–900) | +67 % | higher |")
                .contains("| list | p99 ms | 8.00 | 8.00 | +0 % |  |")
                .contains("only before: add")
                .contains("only after: search");
    }
}
