package shop.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static shop.benchmarks.report.Figure.report;
import static shop.benchmarks.report.Figure.result;
import static shop.benchmarks.report.Figure.run;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import shop.benchmarks.report.Run;
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
    void aSoakIsItsLastThirdAgainstItsFirst() {
        Run first = run(500, 10).with(held(100, 0));
        Run last = run(500, 11).with(held(120, 3));

        assertThat(
                        Goals.of(
                                report(
                                        result(
                                                "soak",
                                                null,
                                                first,
                                                run(500, 99).with(held(9, 9)),
                                                last))))
                .contains(
                        new Verdict(
                                "soak: p99 of the last third ≤ 1.2 × that of the first",
                                "1.10 ×",
                                true),
                        new Verdict(
                                "soak: live heaps after the last third ≤ 1.1 × those after the first",
                                "1.20 ×",
                                false),
                        new Verdict("soak: no row of outbox at the end", "3.00", false));
    }

    private static SortedMap<String, Long> held(long heap, long outbox) {
        return new TreeMap<>(Map.of("heap KB of gateway", heap, "rows of outbox", outbox));
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
