package shop.benchmarks.scenario;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import shop.benchmarks.client.Answer;
import shop.benchmarks.client.Http;
import shop.benchmarks.client.Shopper;
import shop.benchmarks.data.Data;
import shop.benchmarks.load.ClosedLoad;
import shop.benchmarks.load.Operation;
import shop.benchmarks.load.Sample;
import shop.benchmarks.load.WarmUp;
import shop.benchmarks.measure.Meter;
import shop.benchmarks.measure.Processes;
import shop.benchmarks.report.Result;
import shop.benchmarks.report.Run;
import shop.localstack.Part;
import shop.localstack.Stack;

/** What scenarios work with: the stack, its data, a client, and the measuring. */
public final class Bench {

    /** Clients of the closed model, unless a scenario says otherwise. */
    public static final int CLIENTS = 16;

    private final Stack stack;
    private final Data data;
    private final Plan plan;
    private final Http http;
    private final Consumer<String> progress;
    private final Processes processes;
    private final Meter meter;

    public Bench(Stack stack, Data data, Plan plan, Http http, Consumer<String> progress) {
        this.stack = stack;
        this.data = data;
        this.plan = plan;
        this.http = http;
        this.progress = progress;
        this.processes = new Processes(stack);
        this.meter = new Meter(processes::usage);
    }

    public Stack stack() {
        return stack;
    }

    public Data data() {
        return data;
    }

    public Plan plan() {
        return plan;
    }

    public Http http() {
        return http;
    }

    public Processes processes() {
        return processes;
    }

    public Meter meter() {
        return meter;
    }

    public Rest rest() {
        return new Rest(stack);
    }

    public URI gateway(String path) {
        return stack.gatewayUrl().resolve(path);
    }

    public URI service(Part service, String path) {
        return stack.url(service).resolve(path);
    }

    public void tell(String message) {
        progress.accept(message);
    }

    /** Somebody who was never here. */
    public Shopper shopper() {
        return new Shopper(http, stack.gatewayUrl());
    }

    /** Of a visitor that the gateway knows. */
    public String visitorToken() throws IOException {
        Answer answer =
                http.send("GET", gateway("/api/cart"), Map.of("Visitor-Token", "new"), null);
        return Objects.requireNonNull(answer.expect(200).visitorToken());
    }

    /** The closed model: warmed up, then as often as the plan says. */
    public Result closed(
            String name, String what, @Nullable String limit, int clients, Operation operation) {
        return closed(name, what, limit, clients, operation, () -> {});
    }

    /**
     * @param aftermath returns when everything that the load set going is done
     */
    public Result closed(
            String name,
            String what,
            @Nullable String limit,
            int clients,
            Operation operation,
            Runnable aftermath) {
        tell(name + ": warming up");
        warmUp(clients, operation);
        aftermath.run();
        return repeated(
                name,
                what,
                limit,
                () -> ClosedLoad.run(clients, plan.measured(), operation),
                aftermath);
    }

    public void warmUp(int clients, Operation operation) {
        WarmUp.run(clients, plan.warmUp(), operation, processes::compiling);
    }

    public Result repeated(
            String name,
            String what,
            @Nullable String limit,
            Supplier<Sample> load,
            Runnable aftermath) {
        List<Run> runs =
                Stream.generate(() -> one(name, () -> meter.of(load, aftermath)))
                        .limit(plan.repetitions())
                        .toList();
        return new Result(name, what, limit, runs);
    }

    /** Takes one repetition and tells what came of it. */
    public Run one(String name, Supplier<Run> measured) {
        Run run = measured.get();
        if (run.operations() == 0) {
            throw new IllegalStateException(
                    "%s: none of %d succeeded: %s"
                            .formatted(name, run.failures(), run.firstFailure()));
        }
        tell(
                "%s: %,.0f/s, p50 %.2f ms, p99 %.2f ms, %.3f ms CPU, %d failed%s"
                        .formatted(
                                name,
                                run.perSecond(),
                                run.latency().p50(),
                                run.latency().p99(),
                                run.cpuOfShop(),
                                run.failures(),
                                run.failures() == 0 ? "" : " (" + run.firstFailure() + ")"));
        return run;
    }
}
