package shop.benchmarks;

import java.util.Locale;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.function.Function;
import shop.benchmarks.report.Report;
import shop.benchmarks.report.Result;
import shop.benchmarks.report.Verdict;

/**
 * What is to be reached.
 *
 * @param figure empty where it was not measured
 * @param unit behind the figure
 */
record Goal(
        String sentence,
        Function<Report, Optional<Double>> figure,
        String unit,
        DoublePredicate reached) {

    static Goal atMost(
            double bound, String unit, String sentence, Function<Report, Optional<Double>> figure) {
        return new Goal(sentence, figure, unit, value -> value <= bound);
    }

    static Goal atLeast(
            double bound, String unit, String sentence, Function<Report, Optional<Double>> figure) {
        return new Goal(sentence, figure, unit, value -> value >= bound);
    }

    Optional<Verdict> verdict(Report report) {
        return figure.apply(report)
                .map(value ->
                        new Verdict(
                                sentence,
                                String.format(
                                        Locale.ROOT,
                                        value >= 100 ? "%,.0f%s" : "%.2f%s",
                                        value,
                                        unit),
                                reached.test(value)));
    }

    /** A figure of one result. */
    static Function<Report, Optional<Double>> of(String name, Function<Result, Double> figure) {
        return report -> report.result(name).map(figure);
    }

    /** Throughput as a percentage of the limit's. */
    static Function<Report, Optional<Double>> percentOfLimit(String name) {
        return report -> report.result(name).flatMap(report::ratio).map(ratio -> ratio * 100);
    }

    /** The same figure of one result, divided by that of another. */
    static Function<Report, Optional<Double>> quotient(
            String name, String divisor, Function<Result, Double> figure) {
        return report ->
                report.result(name)
                        .map(figure)
                        .flatMap(value ->
                                report.result(divisor).map(figure).map(other -> value / other));
    }
}
