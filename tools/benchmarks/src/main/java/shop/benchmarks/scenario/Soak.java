package shop.benchmarks.scenario;

import java.util.ArrayList;
import java.util.List;
import shop.benchmarks.load.OpenLoad;
import shop.benchmarks.measure.Levels;
import shop.benchmarks.report.Result;
import shop.benchmarks.report.Run;

/**
 * Whole checkouts at half load for long, in three thirds. After each, at rest, it is looked at what
 * is held: what grows from third to third leaks.
 */
public final class Soak implements Scenario {

    public static final String NAME = "soak";

    private static final int THIRDS = 3;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Result> run(Bench bench) {
        double rate = HalfLoad.perSecond(bench);
        Levels levels = new Levels(bench.stack());
        List<Run> thirds = new ArrayList<>();
        for (int third = 1; third <= THIRDS; third++) {
            bench.tell("soak: third %d of %d".formatted(third, THIRDS));
            Run run =
                    bench.one(
                            NAME,
                            () ->
                                    bench.meter()
                                            .of(
                                                    () ->
                                                            OpenLoad.run(
                                                                    rate,
                                                                    bench.plan()
                                                                            .soak()
                                                                            .dividedBy(THIRDS),
                                                                    Checkout.buying(bench)),
                                                    bench.rest()::await));
            thirds.add(run.with(levels.now()));
        }
        String what =
                "a whole checkout at %.0f/s, open model, %d × %d s"
                        .formatted(rate, THIRDS, bench.plan().soak().toSeconds() / THIRDS);
        return List.of(new Result(NAME, what, null, thirds));
    }
}
