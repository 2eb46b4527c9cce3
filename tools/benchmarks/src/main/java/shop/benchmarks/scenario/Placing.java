package shop.benchmarks.scenario;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import shop.benchmarks.client.Shopper;
import shop.benchmarks.limit.CommitLimit;
import shop.benchmarks.load.ClosedLoad;
import shop.benchmarks.load.NothingLeft;
import shop.benchmarks.load.Operation;
import shop.benchmarks.report.Result;
import shop.benchmarks.report.Run;

/** {@code POST /cart/checkout} alone, on carts made ready before. */
public final class Placing implements Scenario {

    private static final int CARTS = 1_500;
    private static final int CARTS_QUICKLY = 400;
    private static final Duration LIMIT = Duration.ofMinutes(10);

    private record Ready(Shopper shopper, Shopper.Expected expected) {}

    @Override
    public String name() {
        return "placing";
    }

    @Override
    public List<String> limits() {
        return List.of(CommitLimit.NAME);
    }

    @Override
    public List<Result> run(Bench bench) {
        return List.of(placing(bench, 16), placing(bench, 64));
    }

    private static Result placing(Bench bench, int clients) {
        String name = "placing-" + clients;
        int carts = bench.plan().scale() == 1 ? CARTS : CARTS_QUICKLY;
        bench.tell(name + ": warming up");
        ClosedLoad.run(clients, LIMIT, placing(ready(bench, carts)));
        List<Run> runs = new ArrayList<>();
        for (int repetition = 0; repetition < bench.plan().repetitions(); repetition++) {
            bench.tell(name + ": filling " + carts + " carts");
            Queue<Ready> ready = ready(bench, carts);
            bench.rest().await();
            runs.add(
                    bench.one(
                            name,
                            () ->
                                    bench.meter()
                                            .of(
                                                    () ->
                                                            ClosedLoad.run(
                                                                    clients, LIMIT, placing(ready)),
                                                    bench.rest()::await)));
        }
        return new Result(
                name,
                "placing alone, %d clients".formatted(clients),
                CommitLimit.NAME + "-" + clients,
                runs);
    }

    private static Operation placing(Queue<Ready> ready) {
        return _ -> {
            Ready next = ready.poll();
            if (next == null) {
                throw new NothingLeft();
            }
            next.shopper().place(next.expected()).expect(201);
        };
    }

    private static Queue<Ready> ready(Bench bench, int carts) {
        Queue<Ready> ready = new ConcurrentLinkedQueue<>();
        AtomicInteger left = new AtomicInteger(carts);
        ClosedLoad.run(
                Bench.CLIENTS,
                LIMIT,
                _ -> {
                    if (left.getAndDecrement() <= 0) {
                        throw new NothingLeft();
                    }
                    Shopper shopper = Checkout.filled(bench);
                    ready.add(new Ready(shopper, shopper.fillIn()));
                });
        return ready;
    }
}
