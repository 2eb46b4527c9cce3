package shop.benchmarks.scenario;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import shop.benchmarks.client.Admin;
import shop.benchmarks.load.Sample;
import shop.benchmarks.report.Result;
import shop.benchmarks.report.Run;
import shop.localstack.process.Ending;
import tools.jackson.databind.JsonNode;

/** A file of new products with two variants each, through the gateway, until its job is done. */
public final class Import implements Scenario {

    private static final int PRODUCTS = 25_000;
    private static final int VARIANTS_OF_EACH = 2;
    private static final Duration LIMIT = Duration.ofMinutes(30);

    @Override
    public String name() {
        return "import";
    }

    @Override
    public List<Result> run(Bench bench) throws IOException {
        Admin admin =
                new Admin(
                        bench.http(), bench.stack().gatewayUrl(), bench.stack().adminCredentials());
        int products = PRODUCTS / bench.plan().scale();
        bench.tell(name() + ": warming up");
        done(admin, file(products));
        List<Run> runs = new ArrayList<>();
        for (int repetition = 0; repetition < bench.plan().repetitions(); repetition++) {
            String file = file(products);
            runs.add(
                    bench.one(
                            name(),
                            () -> bench.meter().of(() -> done(admin, file), bench.rest()::await)));
        }
        String what =
                "variants of an imported file, %,d in all".formatted(products * VARIANTS_OF_EACH);
        return List.of(new Result(name(), what, null, runs));
    }

    private static Sample done(Admin admin, String file) {
        try {
            long begin = System.nanoTime();
            String path = admin.importProducts(file);
            Ending.await(() -> isFinished(admin, path), LIMIT);
            JsonNode job = admin.job(path);
            if (!job.required("state").asString().equals("done")) {
                throw new IllegalStateException("the import ended otherwise: " + job);
            }
            long created = job.required("variants").required("created").asLong();
            return Sample.whole(created, System.nanoTime() - begin);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean isFinished(Admin admin, String path) {
        try {
            return admin.job(path).required("finishedAt").isString();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String file(int products) {
        String run = "import-" + UUID.randomUUID().toString().substring(0, 8) + "x";
        return IntStream.range(0, products)
                .mapToObj(number -> line(run + "-" + number))
                .collect(Collectors.joining("\n"));
    }

    private static String line(String slug) {
        return """
        {"slug":"%1$s-p","title":"A Thing of the Import","description":"<p>Good for many years.</p>",\
        "status":"active","brand":"Import","taxCategory":"standard","categories":[],"tags":["new"],\
        "attributes":{"material":"oak"},"media":[],"options":[{"name":"Size","values":["S","M"]}],\
        "variants":[%2$s,%3$s]}\
        """
                .formatted(slug, variant(slug, "S"), variant(slug, "M"));
    }

    private static String variant(String slug, String size) {
        return """
        {"sku":"%s-%s","options":{"Size":"%2$s"},"price":{"amount":1999,"currency":"EUR"},"onHand":100}\
        """
                .formatted(slug, size);
    }
}
