package shop.benchmarks.scenario;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import shop.benchmarks.load.Sample;
import shop.benchmarks.load.Tally;
import shop.benchmarks.measure.Meter;
import shop.benchmarks.measure.Processes;
import shop.benchmarks.report.Result;
import shop.benchmarks.report.Run;
import shop.localstack.Progress;
import shop.localstack.Stack;
import shop.localstack.StackSettings;
import shop.localstack.Training;
import shop.localstack.home.Home;

/**
 * What {@code ./shop up} does, from a home that is there and with start-up caches that are trained:
 * its time, its CPU time, and the memory of all parts once they are healthy.
 */
public final class StartUp implements Scenario {

    @Override
    public String name() {
        return "start";
    }

    @Override
    public List<Result> run(Bench bench) throws IOException {
        Path path = bench.stack().settings().home().resolveSibling("start");
        StackSettings settings = StackSettings.at(path).onFreePorts();
        Home home = new Home(path);
        Thread end = Thread.ofPlatform().unstarted(() -> new Stack(settings).down());
        Runtime.getRuntime().addShutdownHook(end);
        try (Stack stack = new Stack(settings)) {
            bench.tell("start: a first start, and the training of the caches");
            stack.up(Progress.SILENT);
            Training.now(settings, home);
            stack.down();
            Meter meter = new Meter(new Processes(stack)::usage);
            List<Run> runs = new ArrayList<>();
            for (int repetition = 0; repetition < bench.plan().repetitions(); repetition++) {
                runs.add(bench.one(name(), () -> meter.of(() -> up(stack))));
                stack.down();
            }
            return List.of(new Result(name(), "the whole stack, all healthy", null, runs));
        } finally {
            Runtime.getRuntime().removeShutdownHook(end);
        }
    }

    private static Sample up(Stack stack) {
        long begin = System.nanoTime();
        stack.up(Progress.SILENT);
        long nanos = System.nanoTime() - begin;
        Tally one = new Tally();
        one.add(nanos);
        return one.sample(nanos);
    }
}
