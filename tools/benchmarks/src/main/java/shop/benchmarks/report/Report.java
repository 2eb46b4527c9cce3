package shop.benchmarks.report;

import java.util.List;
import java.util.Optional;

/**
 * One whole run of the benchmarks.
 *
 * @param goals what was to be reached, as far as it was measured
 */
public record Report(Circumstances circumstances, List<Result> results, List<Verdict> goals) {

    public Report {
        results = List.copyOf(results);
        goals = List.copyOf(goals);
    }

    public Optional<Result> result(String name) {
        return results.stream().filter(result -> result.name().equals(name)).findFirst();
    }

    /** Throughput as a share of its limit's, where both were measured. */
    public Optional<Double> ratio(Result result) {
        return Optional.ofNullable(result.limit())
                .flatMap(this::result)
                .map(limit -> result.perSecond().median() / limit.perSecond().median());
    }
}
