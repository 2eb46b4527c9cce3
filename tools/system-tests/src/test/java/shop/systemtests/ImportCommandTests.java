package shop.systemtests;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import shop.systemtests.client.ProductFile;

/** {@code ./shop import}, as somebody types it beside a running stack. */
@WithShop
class ImportCommandTests {

    private static final String EXPORT = "/api/admin/products/export";

    private record Ran(int exit, String output) {}

    private final Shop shop;

    ImportCommandTests(Shop shop) {
        this.shop = shop;
    }

    @Test
    void tellsHowFarItIsAndWhatBecameOfEachLine() throws Exception {
        var run = "command-" + UUID.randomUUID();
        var file = new ProductFile();
        IntStream.range(0, 300).forEach(n -> file.with(run + "-" + n + "x", 1000, 3));
        var bad = ",no handle\n".repeat(25);

        var ran = run("products.csv", file + bad);

        assertThat(ran.exit()).as(ran.output()).isZero();
        assertThat(ran.output()).contains("upload 100 %", "import 100 %");
        assertThat(ran.output()).contains("products: 300 created, 0 updated, 0 unchanged");
        assertThat(ran.output()).contains("rejected: line 302 ", "5 more rejected lines");
    }

    @Test
    void takesLinesOfJsonAsWell() throws Exception {
        var slug = "json-" + UUID.randomUUID();
        var line =
                """
                {"slug": "%s", "title": "Cap", "variants": [{"price": {"amount": 100, "currency": "EUR"}, "onHand": 2}]}
                """
                        .formatted(slug);

        var ran = run("products.ndjson", line);

        assertThat(ran.exit()).as(ran.output()).isZero();
        assertThat(shop.visitor().get("/api/products/" + slug).expect(200).json().at("/title"))
                .hasToString("\"Cap\"");
    }

    @Test
    void failsWhereNothingCameIn() throws Exception {
        assertThat(run("other.csv", "a,b\n1,2\n").exit()).isOne();
        assertThat(run("bad.csv", new ProductFile() + ",no handle\n").exit()).isOne();
    }

    @Test
    void takesTheShopsOwnExportWithoutAChange() throws Exception {
        shop.admin().stockUp(3, 500, 2);
        var export = shop.admin().send("GET", EXPORT, "application/json", null).expect(200);

        var ran = run("export.csv", export.body());

        assertThat(ran.exit()).as(ran.output()).isZero();
        assertThat(ran.output()).contains("products: 0 created, 0 updated,");
        assertThat(ran.output()).doesNotContain("rejected");
    }

    private Ran run(String name, String content) throws IOException, InterruptedException {
        var settings = shop.stack().settings();
        Path file = Files.writeString(settings.home().resolve(name), content);
        var builder =
                new ProcessBuilder(
                                List.of(
                                        settings.root().resolve("shop").toString(),
                                        "import",
                                        file.toString()))
                        .redirectErrorStream(true);
        builder.environment().put("SHOP_HOME", settings.home().toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        var log = settings.home().resolve("import.log").toFile();
        var process = builder.redirectOutput(log).start();
        assertThat(process.waitFor(5, MINUTES)).isTrue();
        return new Ran(process.exitValue(), Files.readString(log.toPath()));
    }
}
