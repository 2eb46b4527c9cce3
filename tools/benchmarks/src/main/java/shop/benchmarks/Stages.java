package shop.benchmarks;

import java.util.List;
import java.util.function.Consumer;
import shop.benchmarks.report.Result;
import shop.benchmarks.scenario.Bench;
import shop.benchmarks.scenario.Scenario;

/**
 * The shop grows; at its usual size everything is measured once, at each size what growth is
 * measured by, and the import last, since its products are none that the data counts.
 */
final class Stages {

    private static final String IMPORT = "import";

    private final Bench bench;
    private final List<Scenario> scenarios;
    private final List<Size> sizes;
    private final Consumer<List<Result>> results;

    Stages(
            Bench bench,
            List<Scenario> scenarios,
            List<Size> sizes,
            Consumer<List<Result>> results) {
        this.bench = bench;
        this.scenarios = scenarios;
        this.sizes = sizes;
        this.results = results;
    }

    void run() {
        boolean growing = named(Scenarios.GROWTH).findAny().isPresent();
        for (Size size : growing ? sizes : List.of(Size.USUAL)) {
            bench.data().grow(size.products(), size.orders());
            named(Scenarios.GROWTH).forEach(this::measure);
            if (size.equals(Size.USUAL)) {
                scenarios.stream().filter(Stages::isUsual).forEach(this::measure);
            }
        }
        named(IMPORT).forEach(this::measure);
    }

    private static boolean isUsual(Scenario scenario) {
        return !List.of(Scenarios.GROWTH, Scenarios.START, IMPORT).contains(scenario.name());
    }

    private java.util.stream.Stream<Scenario> named(String name) {
        return scenarios.stream().filter(scenario -> scenario.name().equals(name));
    }

    private void measure(Scenario scenario) {
        results.accept(results(scenario, bench));
    }

    static List<Result> results(Scenario scenario, Bench bench) {
        try {
            return scenario.run(bench);
        } catch (RuntimeException e) {
            throw e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted in " + scenario.name(), e);
        } catch (Exception e) {
            throw new IllegalStateException(scenario.name() + ": " + e, e);
        }
    }
}
