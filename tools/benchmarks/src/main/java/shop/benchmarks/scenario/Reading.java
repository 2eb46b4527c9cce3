package shop.benchmarks.scenario;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import shop.benchmarks.limit.HttpLimit;
import shop.benchmarks.load.Operation;
import shop.benchmarks.report.Result;
import shop.localstack.Part;

/**
 * The first page of products and single products, at the service itself and through the gateway.
 */
public final class Reading implements Scenario {

    /** So few that all of them are always in the service's cache. */
    private static final long WARM = 200;

    @Override
    public String name() {
        return "reading";
    }

    @Override
    public List<String> limits() {
        return List.of(HttpLimit.DIRECT);
    }

    @Override
    public List<Result> run(Bench bench) throws Exception {
        String token = bench.visitorToken();
        return List.of(
                direct(bench, "list", "20 products with prices, at the service", page(bench)),
                gateway(
                        bench,
                        "list-gateway",
                        "the same through the gateway",
                        token,
                        _ -> "/api/products?limit=20"),
                direct(bench, "detail", "one of 200 products, at the service", warm(bench)),
                direct(
                        bench,
                        "detail-cold",
                        "one of all products in turn, at the service",
                        cold(bench)),
                gateway(
                        bench,
                        "detail-gateway",
                        "one of 200 products, through the gateway",
                        token,
                        client -> "/api/products/" + (1 + client * 7 % WARM)));
    }

    private static Result direct(Bench bench, String name, String what, Operation operation) {
        return bench.closed(name, what, HttpLimit.DIRECT, Bench.CLIENTS, operation);
    }

    private interface Path {
        String of(int client);
    }

    private static Result gateway(Bench bench, String name, String what, String token, Path path) {
        Map<String, String> visitor = Map.of("Visitor-Token", token);
        return bench.closed(
                name,
                what,
                HttpLimit.GATEWAY,
                Bench.CLIENTS,
                client ->
                        bench.http()
                                .send("GET", bench.gateway(path.of(client)), visitor, null)
                                .expect(200));
    }

    private static Operation page(Bench bench) {
        URI address = bench.service(Part.CATALOG, "/api/products?limit=20");
        return _ -> bench.http().get(address).expect(200);
    }

    private static Operation warm(Bench bench) {
        AtomicLong turn = new AtomicLong();
        return _ ->
                detail(bench, 1 + turn.getAndIncrement() % Math.min(WARM, bench.data().products()));
    }

    /** More than the cache holds, and each so late again that it has aged. */
    private static Operation cold(Bench bench) {
        AtomicLong turn = new AtomicLong();
        return _ -> detail(bench, 1 + turn.getAndIncrement() % bench.data().products());
    }

    private static void detail(Bench bench, long id) throws java.io.IOException {
        bench.http().get(bench.service(Part.CATALOG, "/api/products/" + id)).expect(200);
    }
}
