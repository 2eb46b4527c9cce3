package shop.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.benchmarks.report.Figure.report;
import static shop.benchmarks.report.Figure.result;
import static shop.benchmarks.report.Figure.run;

import org.junit.jupiter.api.Test;
import shop.benchmarks.report.Verdict;

class GoalsTests {

    @Test
    void whatWasMeasuredIsJudged() {
        var report =
                report(
                        result("commit-limit-16", null, run(1000, 1)),
                        result("placing-16", "commit-limit-16", run(250, 1)),
                        result("outbox-drain", null, run(19_999, 1)));

        assertThat(Goals.of(report))
                .containsExactly(
                        new Verdict(
                                "placing at 16 clients ≥ 1/5 of the commit limit", "25.00 %", true),
                        new Verdict("placing ≤ 4.5 ms CPU in all processes", "1.00 ms", true),
                        new Verdict("outbox drain ≥ 20,000 events/s", "19,999/s", false));
    }

    @Test
    void growthIsTheLargestSizeAgainstTheSmallest() {
        var report =
                report(
                        result("growth-list@1000", null, run(1, 10)),
                        result("growth-list@100000", null, run(1, 11)),
                        result("growth-list@1000000", null, run(1, 16)),
                        result("growth-page@1000000", null, run(1, 16)));

        assertThat(Goals.of(report))
                .containsExactly(
                        new Verdict(
                                "list: p99 at 1,000,000 products < 1.5 × that at 1,000",
                                "1.60 ×",
                                false),
                        new Verdict(
                                "last page of the list < 1.2 × the first: p50 at 1,000,000 products",
                                "1.00 ×",
                                true));
    }
}
