package shop.benchmarks.scenario;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import shop.benchmarks.load.Operation;
import shop.benchmarks.report.Result;

/**
 * The same few paths at each size of the shop, by four clients through the gateway: what they take
 * when there is more of everything. Results are named {@code growth-list@1000000}. All paths are
 * walked once before the smallest size is measured: compared with a cold start, growth costs
 * little.
 */
public final class Growth implements Scenario {

    public static final String PREFIX = "growth-";

    private static final String SEARCH = "/api/products?limit=20&facets=true&q=";
    private static final int CLIENTS = 4;
    private static final int MOST_ON_A_PAGE = 100;

    private record Path(String name, Operation operation) {}

    private @Nullable String lastPage;

    @Override
    public String name() {
        return "growth";
    }

    @Override
    public List<Result> run(Bench bench) throws IOException {
        String token = bench.visitorToken();
        boolean cold = lastPage == null;
        String last = lastPage == null ? lastPage(bench, token) : lastPage;
        lastPage = last;
        List<Path> paths = paths(bench, token, last);
        if (cold) {
            for (Path path : paths) {
                bench.tell("growth: warming up by " + path.name());
                bench.warmUp(CLIENTS, path.operation());
            }
        }
        List<Result> results = new ArrayList<>();
        for (Path path : paths) {
            results.add(at(bench, path));
        }
        return results;
    }

    private static List<Path> paths(Bench bench, String token, String last) throws IOException {
        return List.of(
                new Path("list", get(bench, token, "/api/products?limit=20")),
                new Path("page", get(bench, token, last)),
                new Path(
                        "detail",
                        _ -> ok(bench, token, "/api/products/" + bench.data().anyProduct())),
                new Path("search", _ -> ok(bench, token, SEARCH + bench.data().wordOfAHundred())),
                new Path("add", AddToCart.adding(bench, CLIENTS)),
                new Path("checkout", Checkout.buying(bench)));
    }

    private static Result at(Bench bench, Path path) {
        long products = bench.data().products();
        return bench.closed(
                PREFIX + path.name() + "@" + products,
                "%s with %,d products and %,d orders"
                        .formatted(path.name(), products, bench.data().orders()),
                null,
                CLIENTS,
                path.operation(),
                bench.rest()::await);
    }

    private static Operation get(Bench bench, String token, String path) {
        return _ -> ok(bench, token, path);
    }

    private static void ok(Bench bench, String token, String path) throws IOException {
        bench.http()
                .send("GET", bench.gateway(path), Map.of("Visitor-Token", token), null)
                .expect(200);
    }

    /**
     * A page of 20 among the last 100 products, found by walking there. They are the oldest, so
     * that it stays the last page of a shop that grows.
     */
    private static String lastPage(Bench bench, String token) throws IOException {
        bench.tell("growth: walking to the last page");
        String path = "/api/products?limit=" + MOST_ON_A_PAGE;
        String cursor = "";
        for (long left = bench.data().products() - MOST_ON_A_PAGE;
                left > 0;
                left -= MOST_ON_A_PAGE) {
            String page = cursor.isEmpty() ? path : path + "&cursor=" + cursor;
            cursor =
                    bench.http()
                            .send("GET", bench.gateway(page), Map.of("Visitor-Token", token), null)
                            .expect(200)
                            .json()
                            .required("nextCursor")
                            .asString();
        }
        return "/api/products?limit=20" + (cursor.isEmpty() ? "" : "&cursor=" + cursor);
    }
}
