package shop.benchmarks.limit;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import shop.benchmarks.load.Operation;
import shop.benchmarks.report.Result;
import shop.benchmarks.scenario.Bench;
import shop.benchmarks.scenario.Scenario;
import shop.localstack.Part;
import shop.localstack.Ports;
import shop.localstack.Stack;
import shop.localstack.process.PartProcess;

/** The same server answering a bare 200, asked directly and through a gateway. */
public final class HttpLimit implements Scenario {

    public static final String DIRECT = "http-limit";
    public static final String GATEWAY = "gateway-limit";

    /** Beside the gateway of the stack, which has 1 and routes to the services. */
    private static final int SECOND = 2;

    @Override
    public String name() {
        return DIRECT;
    }

    @Override
    public List<Result> run(Bench bench) throws Exception {
        Path log = bench.stack().settings().home().resolve("logs/bare-server.log");
        List<Result> results = new ArrayList<>();
        try (BareProcess bare = new BareProcess(log)) {
            bench.processes().count("bare server", bare.pid());
            results.add(direct(bench, bare.url()));
            results.add(throughGateway(bench, bare.url()));
        } finally {
            bench.processes().forget("bare server");
        }
        return results;
    }

    private static Result direct(Bench bench, URI bare) {
        return bench.closed(
                DIRECT, "a bare 200 of the same Tomcat", null, Bench.CLIENTS, ask(bench, bare));
    }

    private static Result throughGateway(Bench bench, URI bare) throws Exception {
        Stack behind =
                new Stack(
                        bench.stack()
                                .settings()
                                .with("SHOP_CATALOG_URLS", bare.toString(), Part.GATEWAY));
        int port = Ports.free().of(Part.GATEWAY);
        PartProcess gateway = behind.replica(Part.GATEWAY, SECOND, port);
        gateway.start();
        try {
            bench.processes().count("bare gateway", gateway.process().orElseThrow().pid());
            URI door = URI.create("http://127.0.0.1:" + port);
            Map<String, String> visitor = Map.of("Visitor-Token", bench.visitorToken());
            URI address = door.resolve("/api/products");
            return bench.closed(
                    GATEWAY,
                    "the gateway passing that on",
                    null,
                    Bench.CLIENTS,
                    _ -> bench.http().send("GET", address, visitor, null).expect(200));
        } finally {
            gateway.stop();
            bench.processes().forget("bare gateway");
        }
    }

    private static Operation ask(Bench bench, URI bare) {
        URI address = bare.resolve("/api/products");
        return _ -> bench.http().get(address).expect(200);
    }
}
