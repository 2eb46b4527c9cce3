package shop.benchmarks.scenario;

import java.util.List;
import shop.benchmarks.report.Result;

/** One group of figures. */
public interface Scenario {

    /** What {@code --only} calls it. */
    String name();

    /** Names of the scenarios whose results bound this one's; they run first. */
    default List<String> limits() {
        return List.of();
    }

    List<Result> run(Bench bench) throws Exception;
}
