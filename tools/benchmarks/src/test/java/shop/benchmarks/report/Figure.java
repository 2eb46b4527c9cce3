package shop.benchmarks.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes runs and reports; what matters stands in the test. */
public final class Figure {

    private Figure() {}

    /** One second, 1 ms of CPU an operation in a shop of two processes. */
    public static Run run(long operations, double p99) {
        return new Run(
                operations,
                0,
                null,
                1,
                new Latency(p99 / 10, p99 / 2, p99, p99 * 2),
                new TreeMap<>(Map.of("gateway", 0.4, "postgres", 0.6, "generator", 9.0)),
                new TreeMap<>(Map.of("gateway", 100L << 20, "generator", 900L << 20)),
                0.5,
                new TreeMap<>());
    }

    public static Result result(String name, String limit, Run... runs) {
        return new Result(name, "what " + name + " is", limit, List.of(runs));
    }

    public static Report report(Result... results) {
        Circumstances at =
                new Circumstances("2026-11-22T10:00:00Z", "abc1234", "2 cores", "25", "3 × 10 s");
        return new Report(at, List.of(results), List.of(new Verdict("a goal", "1 ms", true)));
    }
}
