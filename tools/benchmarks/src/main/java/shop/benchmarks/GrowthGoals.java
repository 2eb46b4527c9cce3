package shop.benchmarks;

import static shop.benchmarks.Goal.atMost;
import static shop.benchmarks.Goal.quotient;

import java.util.ArrayList;
import java.util.List;
import shop.benchmarks.report.Report;

/** That a large shop is as quick as a small one. */
final class GrowthGoals {

    private GrowthGoals() {}

    /** Each path at the largest size that was measured, against the smallest. */
    static List<Goal> of(Report report) {
        GrowthSizes sizes = GrowthSizes.of(report);
        if (sizes.all().size() < 2) {
            return List.of();
        }
        List<Goal> goals = new ArrayList<>();
        for (String path : List.of("list", "detail", "add", "checkout")) {
            goals.add(grown(1.5, path, sizes, sizes.all().getFirst()));
        }
        goals.add(grown(2, "search", sizes, Size.USUAL.products()));
        goals.add(
                atMost(
                        1.2,
                        " ×",
                        "last page of the list < 1.2 × the first: p50 at %,d products"
                                .formatted(sizes.all().getLast()),
                        quotient(sizes.name("page"), sizes.name("list"), Goals::p50)));
        return goals;
    }

    private static Goal grown(double bound, String path, GrowthSizes sizes, long from) {
        return atMost(
                bound,
                " ×",
                "%s: p99 at %,d products < %s × that at %,d"
                        .formatted(path, sizes.all().getLast(), bound, from),
                quotient(sizes.name(path), sizes.name(path, from), Goals::p99));
    }
}
