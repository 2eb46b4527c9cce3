package shop.benchmarks.scenario;

import java.io.IOException;
import java.util.List;
import shop.benchmarks.client.Shopper;
import shop.benchmarks.load.Operation;
import shop.benchmarks.report.Result;

/** A whole checkout: 8 requests of somebody new. What follows it in the background counts. */
public final class Checkout implements Scenario {

    private static final int LINES = 3;

    @Override
    public String name() {
        return "checkout";
    }

    @Override
    public List<Result> run(Bench bench) {
        return List.of(
                bench.closed(
                        "checkout",
                        "new visitor, 3 lines, e-mail, address, shipping, place",
                        null,
                        Bench.CLIENTS,
                        buying(bench),
                        bench.rest()::await));
    }

    static Operation buying(Bench bench) {
        return _ -> {
            Shopper shopper = filled(bench);
            shopper.place(shopper.fillIn()).expect(201);
        };
    }

    /** Somebody new with three different products. */
    static Shopper filled(Bench bench) throws IOException {
        Shopper shopper = bench.shopper().arrive();
        for (int line = 0; line < LINES; line++) {
            shopper.add(bench.data().anyVariant(), 1).expect(200);
        }
        return shopper;
    }
}
