package shop.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Two reports side by side. A figure counts as changed where the two spreads do not touch; the rest
 * is noise.
 */
public final class Comparison {

    private Comparison() {}

    public static String of(Report before, Report after) {
        Table table = new Table("name", "figure", "before", "after", "change", "");
        for (Result result : after.results()) {
            before.result(result.name()).ifPresent(old -> compare(old, result, table));
        }
        return heading("before", before)
                + heading("after", after)
                + "\n"
                + table.text()
                + only("only before", before, after)
                + only("only after", after, before);
    }

    private static void compare(Result before, Result after, Table table) {
        row(table, before, after, "per second", Result::perSecond);
        row(table, before, after, "p50 ms", result -> result.spread(run -> run.latency().p50()));
        row(table, before, after, "p99 ms", result -> result.spread(run -> run.latency().p99()));
        row(table, before, after, "CPU ms", result -> result.spread(Run::cpuOfShop));
    }

    private static void row(
            Table table,
            Result before,
            Result after,
            String figure,
            Function<Result, Spread> spread) {
        Spread old = spread.apply(before);
        Spread now = spread.apply(after);
        if (old.median() != 0) {
            table.row(
                    after.name(),
                    figure,
                    Figures.of(old),
                    Figures.of(now),
                    "%+.0f %%".formatted((now.median() / old.median() - 1) * 100),
                    now.min() > old.max() ? "higher" : now.max() < old.min() ? "lower" : "");
        }
    }

    private static String heading(String which, Report report) {
        Circumstances at = report.circumstances();
        return "%s: %s, commit %s, %s%n"
                .formatted(which, at.startedAt(), at.commit(), at.machine());
    }

    private static String only(String what, Report one, Report other) {
        List<String> names = new ArrayList<>();
        for (Result result : one.results()) {
            if (Optional.of(result.name()).flatMap(other::result).isEmpty()) {
                names.add(result.name());
            }
        }
        return names.isEmpty() ? "" : "\n%s: %s%n".formatted(what, String.join(", ", names));
    }
}
