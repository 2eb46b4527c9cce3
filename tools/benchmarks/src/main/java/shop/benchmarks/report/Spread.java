package shop.benchmarks.report;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** The same figure of several repetitions. */
public record Spread(double median, double min, double max) {

    /**
     * @throws IllegalArgumentException when there is no figure
     */
    public static Spread of(List<Double> figures) {
        if (figures.isEmpty()) {
            throw new IllegalArgumentException("no figures");
        }
        List<Double> sorted = figures.stream().sorted().toList();
        int half = sorted.size() / 2;
        double median =
                sorted.size() % 2 == 1
                        ? sorted.get(half)
                        : (sorted.get(half - 1) + sorted.get(half)) / 2;
        return new Spread(median, sorted.getFirst(), sorted.getLast());
    }

    static Spread of(List<Run> runs, ToDoubleFunction<Run> figure) {
        return of(runs.stream().map(figure::applyAsDouble).toList());
    }
}
