package shop.benchmarks.scenario;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import shop.benchmarks.client.Shopper;
import shop.benchmarks.load.Operation;
import shop.benchmarks.report.Result;

/** Any product into a cart, through the gateway; each client takes a new visitor now and then. */
public final class AddToCart implements Scenario {

    /** As full as a full cart is. */
    private static final int LINES = 10;

    @Override
    public String name() {
        return "add";
    }

    @Override
    public List<Result> run(Bench bench) throws IOException {
        return List.of(
                bench.closed(
                        "add",
                        "a product into a cart of up to 10 lines",
                        null,
                        Bench.CLIENTS,
                        adding(bench, Bench.CLIENTS),
                        bench.rest()::await));
    }

    static Operation adding(Bench bench, int clients) throws IOException {
        List<Cart> carts = new ArrayList<>();
        for (int client = 0; client < clients; client++) {
            carts.add(new Cart(bench));
        }
        return client -> carts.get(client).add();
    }

    /** One client's cart, and the next one when it is full. */
    private static final class Cart {

        private final Bench bench;
        private Shopper shopper;
        private int lines;

        Cart(Bench bench) throws IOException {
            this.bench = bench;
            this.shopper = bench.shopper().arrive();
        }

        void add() throws IOException {
            if (lines == LINES) {
                shopper = bench.shopper();
                lines = 0;
            }
            lines++;
            shopper.add(bench.data().anyVariant(), 1).expect(200);
        }
    }
}
