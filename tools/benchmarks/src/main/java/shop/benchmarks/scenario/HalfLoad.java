package shop.benchmarks.scenario;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import shop.benchmarks.bus.Acknowledgements;
import shop.benchmarks.client.Answer;
import shop.benchmarks.client.Shopper;
import shop.benchmarks.data.Database;
import shop.benchmarks.load.ClosedLoad;
import shop.benchmarks.load.OpenLoad;
import shop.benchmarks.load.Operation;
import shop.benchmarks.load.Sample;
import shop.benchmarks.report.Result;
import shop.benchmarks.report.Run;
import shop.localstack.process.Ending;

/**
 * Whole checkouts in the open model, half as many as the shop could do, while it is looked at how
 * soon an order is on the bus and in order-service. The looking costs Postgres a little.
 */
public final class HalfLoad implements Scenario {

    private static final double HALF = 0.5;
    private static final Duration LAST = Duration.ofMinutes(2);

    private final List<Run> checkouts = new ArrayList<>();
    private final List<Run> arrivals = new ArrayList<>();
    private final List<Run> acknowledgements = new ArrayList<>();

    @Override
    public String name() {
        return "half-load";
    }

    @Override
    public List<Result> run(Bench bench) throws Exception {
        double rate = perSecond(bench);
        for (int repetition = 0; repetition < bench.plan().repetitions(); repetition++) {
            once(bench, rate);
        }
        String what = "at %.0f checkouts/s, open model".formatted(rate);
        return List.of(
                new Result("checkout-half", "a whole checkout " + what, null, checkouts),
                new Result("order-readable", "from 201 to order-service, " + what, null, arrivals),
                new Result(
                        "outbox-delay",
                        "from commit to the broker's log, " + what,
                        null,
                        acknowledgements));
    }

    /** Half as many checkouts a second as the closed model does, found by running it. */
    static double perSecond(Bench bench) {
        bench.tell("finding the whole load");
        bench.warmUp(Bench.CLIENTS, Checkout.buying(bench));
        Sample whole =
                ClosedLoad.run(Bench.CLIENTS, bench.plan().measured(), Checkout.buying(bench));
        bench.rest().await();
        return HALF * whole.operations() * 1e9 / whole.nanos();
    }

    private void once(Bench bench, double rate) throws Exception {
        long begin = System.nanoTime();
        try (Database database = Database.of(bench.stack());
                Arrival arrival = new Arrival(database);
                Acknowledgements bus = new Acknowledgements(bench.stack().kafkaBootstrap())) {
            Run run =
                    bench.one(
                            "checkout-half",
                            () ->
                                    bench.meter()
                                            .of(() ->
                                                    OpenLoad.run(
                                                            rate,
                                                            bench.plan().measured(),
                                                            buying(bench, arrival))));
            Ending.await(() -> arrival.missing() == 0, LAST);
            bench.rest().await();
            bus.end();
            arrival.end();
            long nanos = System.nanoTime() - begin;
            checkouts.add(run);
            arrivals.add(
                    bench.one(
                            "order-readable",
                            () -> bare(arrival.sample(nanos), arrival.missing(), run)));
            acknowledgements.add(bench.one("outbox-delay", () -> bare(bus.sample(nanos), 0, run)));
        }
    }

    private static Operation buying(Bench bench, Arrival arrival) {
        return _ -> {
            Shopper shopper = Checkout.filled(bench);
            Answer answer = shopper.place(shopper.fillIn()).expect(201);
            arrival.answered(UUID.fromString(answer.json().required("id").asString()));
        };
    }

    /** Times alone: what the processes used is the checkouts'. */
    private static Run bare(Sample sample, long failures, Run checkouts) {
        return new Run(
                sample.operations(),
                failures,
                null,
                sample.nanos() / 1e9,
                sample.latency(),
                new TreeMap<>(),
                new TreeMap<>(),
                checkouts.load(),
                new TreeMap<>());
    }
}
