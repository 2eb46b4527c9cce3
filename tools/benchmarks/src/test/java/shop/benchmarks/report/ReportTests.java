package shop.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.benchmarks.report.Figure.report;
import static shop.benchmarks.report.Figure.result;
import static shop.benchmarks.report.Figure.run;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ReportTests {

    @Test
    void theGeneratorIsNoPartOfTheCost() {
        Run run = run(100, 1);

        assertThat(run.cpuOfShop()).isEqualTo(1.0);
        assertThat(run.memoryOfShop()).isEqualTo(100L << 20);
    }

    @Test
    void throughputIsHeldAgainstItsLimit() {
        Result limit = result("limit", null, run(1000, 1), run(2000, 1), run(4000, 1));
        Result list = result("list", "limit", run(500, 1));

        Report report = report(limit, list);

        assertThat(report.ratio(list)).contains(0.25);
        assertThat(report.ratio(limit)).isEmpty();
    }

    @Test
    void withoutItsLimitThereIsNoRatio() {
        Result list = result("list", "limit", run(500, 1));

        assertThat(report(list).ratio(list)).isEmpty();
    }

    @Test
    void theTablesShowFiguresGoalsAndProcesses() {
        Result limit = result("limit", null, run(2000, 1));
        Result list = result("list", "limit", run(400, 8), run(500, 10), run(600, 12));

        String markdown = Markdown.of(report(limit, list));

        assertThat(markdown)
                .contains("| a goal | 1 ms | ✓ met |")
                .contains("| list | what list is | 500 (400–600) |")
                .contains("| 10.0 (8.00–12.0) | 1.00 | 100 | 25 % limit | 0 | 0.500 |")
                .contains("| name | gateway | generator | postgres |")
                .contains("| list | 0.400 | 9.00 | 0.600 |")
                .contains("| list | 100 | 900 | 0 |")
                .doesNotContain("Held at rest");
    }

    @Test
    void whatIsHeldIsShownAfterEachRepetition() {
        Run first = run(500, 1).with(new TreeMap<>(Map.of("threads of gateway", 40L)));
        Run second = run(500, 1).with(new TreeMap<>(Map.of("threads of gateway", 1_041L)));

        assertThat(Markdown.of(report(result("soak", null, first, second))))
                .contains("Held at rest after each repetition of soak:")
                .contains("| threads of gateway | 40 | 1,041 |");
    }
}
