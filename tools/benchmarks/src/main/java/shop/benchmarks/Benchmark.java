package shop.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import shop.benchmarks.client.Http;
import shop.benchmarks.data.Data;
import shop.benchmarks.report.Circumstances;
import shop.benchmarks.report.GrowthCharts;
import shop.benchmarks.report.Markdown;
import shop.benchmarks.report.Report;
import shop.benchmarks.report.ReportFile;
import shop.benchmarks.report.Result;
import shop.benchmarks.scenario.Bench;
import shop.benchmarks.scenario.Plan;
import shop.benchmarks.scenario.Scenario;
import shop.localstack.JvmFlags;
import shop.localstack.Part;
import shop.localstack.Stack;
import shop.localstack.StackSettings;

/**
 * One run: a fresh stack, the scenarios, the files. What was measured is written at once, so that
 * neither a scenario that fails nor a run that is cut off takes it along.
 */
final class Benchmark {

    private static final long SEED = 20_261_122;

    private final Options options;
    private final Path directory = StackSettings.repository().resolve("target/bench");
    private final ProgressLine progress = new ProgressLine();
    private final List<Result> results = new ArrayList<>();
    private final Plan plan;
    private final Circumstances circumstances;

    Benchmark(Options options) {
        this.options = options;
        this.plan = options.quick() ? Plan.QUICK : Plan.FULL;
        this.circumstances = Machine.circumstances(plan + ", seed " + SEED);
    }

    void run() {
        List<Scenario> scenarios = Scenarios.of(options.only());
        try (Scratch scratch = new Scratch(directory.resolve("stack"))) {
            run(scenarios, scratch);
        } finally {
            if (!results.isEmpty()) {
                show();
            }
        }
    }

    private void run(List<Scenario> scenarios, Scratch scratch) {
        Stack stack = new Stack(settings(scratch.path().resolve("home")));
        // However this JVM ends, its children end with it.
        Thread end = Thread.ofPlatform().unstarted(stack::down);
        Runtime.getRuntime().addShutdownHook(end);
        try (Http http = new Http()) {
            stack.up(progress::tell);
            Data data = new Data(stack, SEED, progress::tell);
            Bench bench = new Bench(stack, data, plan, http, progress::tell);
            new Stages(bench, scenarios, Size.growth(options.quick()), this::keep).run();
            stack.down();
            scenarios.stream()
                    .filter(scenario -> scenario.name().equals(Scenarios.START))
                    .forEach(start -> keep(Stages.results(start, bench)));
        } finally {
            stack.down();
            Runtime.getRuntime().removeShutdownHook(end);
        }
    }

    private static StackSettings settings(Path home) {
        return StackSettings.at(home)
                .onFreePorts()
                .with(JvmFlags.PRODUCTION)
                .with("SHOP_GATEWAY_LIMITS_ENABLED", "false", Part.GATEWAY)
                .with("SHOP_CATALOG_DEMO", "false", Part.CATALOG);
    }

    private void keep(List<Result> more) {
        results.addAll(more);
        Report report = report();
        ReportFile.write(report, directory.resolve(options.name() + ".json"));
        try {
            Files.writeString(directory.resolve(options.name() + ".md"), Markdown.of(report));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Report report() {
        Report bare = new Report(circumstances, results, List.of());
        return new Report(circumstances, results, Goals.of(bare));
    }

    private void show() {
        Report report = report();
        try {
            GrowthCharts.write(report, directory, options.name());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        progress.end();
        System.out.println(Markdown.of(report));
        System.out.println("Written to " + directory + " as " + options.name() + ".json and .md.");
    }
}
