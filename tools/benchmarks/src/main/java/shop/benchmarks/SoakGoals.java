package shop.benchmarks;

import static shop.benchmarks.Goal.atMost;

import java.util.List;
import java.util.function.Function;
import shop.benchmarks.report.Result;
import shop.benchmarks.report.Run;
import shop.benchmarks.scenario.Soak;

/** That the shop holds no more, and is no slower, after it has run for long. */
final class SoakGoals {

    private static final double GROWN = 1.1;

    private SoakGoals() {}

    static List<Goal> all() {
        return List.of(
                atMost(
                        1.2,
                        " ×",
                        "soak: p99 of the last third ≤ 1.2 × that of the first",
                        Goal.of(Soak.NAME, lastByFirst(run -> run.latency().p99()))),
                grown("heap", "live heaps"),
                grown("threads", "threads"),
                grown("connections", "connections of the database"),
                none("outbox"),
                none("dead_letter"),
                grown("rows of inbox", "rows of inboxes"));
    }

    private static Goal grown(String prefix, String what) {
        return atMost(
                GROWN,
                " ×",
                "soak: %s after the last third ≤ %s × those after the first".formatted(what, GROWN),
                Goal.of(Soak.NAME, lastByFirst(run -> sum(run, prefix))));
    }

    private static Goal none(String table) {
        return atMost(
                0,
                "",
                "soak: no row of %s at the end".formatted(table),
                Goal.of(Soak.NAME, result -> sum(result.runs().getLast(), "rows of " + table)));
    }

    private static Function<Result, Double> lastByFirst(Function<Run, Double> figure) {
        return result -> {
            double first = figure.apply(result.runs().getFirst());
            double last = figure.apply(result.runs().getLast());
            return first == last ? 1 : last / first;
        };
    }

    private static double sum(Run run, String prefix) {
        return run.levels().entrySet().stream()
                .filter(level -> level.getKey().startsWith(prefix))
                .mapToDouble(level -> level.getValue())
                .sum();
    }
}
