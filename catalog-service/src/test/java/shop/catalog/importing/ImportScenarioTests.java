package shop.catalog.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import shop.catalog.Bus;
import shop.catalog.Client;
import shop.catalog.Goods;
import shop.catalog.Rush;
import shop.events.ProductChanged;
import shop.events.StockChanged;
import shop.testsupport.ScenarioTest;
import shop.testsupport.TestBus;
import tools.jackson.databind.JsonNode;

@ScenarioTest(schema = "catalog")
class ImportScenarioTests {

    @LocalServerPort private int port;

    /** The merchants' files lie beside the repository; without them there is nothing to prove. */
    @ParameterizedTest
    @CsvSource({"apparel.csv, 20, 22", "home-and-garden.csv, 20, 21"})
    void takesMerchantsFilesAsTheyAre(String name, int products, int variants) throws IOException {
        Path file = Path.of("").toAbsolutePath().resolve("../../shared/data").resolve(name);
        assumeTrue(Files.exists(file), "skipped: there is no " + file.normalize());
        String csv = Files.readString(file);

        JsonNode first = Client.admin(port).importCsv(csv).json();
        JsonNode second = Client.admin(port).importCsv(csv).json();

        assertThat(first.path("rejected")).isEmpty();
        assertThat(counts(first.path("products"))).isEqualTo(List.of(products, 0, 0));
        assertThat(counts(first.path("variants"))).isEqualTo(List.of(variants, 0, 0));
        assertThat(counts(second.path("products"))).isEqualTo(List.of(0, 0, products));
        assertThat(counts(second.path("variants"))).isEqualTo(List.of(0, 0, variants));
    }

    @Test
    void makesNewCategoriesInTheOrderOfTheFile() {
        String run = Goods.handle();
        List<String> types =
                IntStream.range(0, 10).mapToObj(n -> "Type %s %d".formatted(run, 9 - n)).toList();
        String csv =
                Goods.HEADER
                        + types.stream()
                                .map(type -> Goods.simple(Goods.handle(), "1", 1, type))
                                .map(file -> file.substring(Goods.HEADER.length()))
                                .collect(Collectors.joining());

        Client.admin(port).importCsv(csv);

        assertThat(Client.anonymous(port).get("/api/categories").json().path("items").valueStream())
                .extracting(category -> category.path("name").asString())
                .containsSubsequence(types);
    }

    @Test
    void readsOptionsMarkupPricesAndCategories() {
        String handle = Goods.handle();
        String csv =
                Goods.HEADER
                        + handle
                        + ",Cap,\"<p onclick=\"\"x()\"\">Warm</p><script>bad()</script>\nsecond line\","
                        + "Hatter,Head > Caps,\"wool, winter,wool\",true,Size,S,,250,7,19.9,25,true,"
                        + "https://img.example/1.jpg,\n"
                        + handle
                        + ",,,,,,,,L M,,300,9,21,,,,\n"
                        + handle
                        + ",,,,,,,,,,,,,,,https://img.example/2.jpg,\n";

        JsonNode report = Client.admin(port).importCsv(csv).json();
        JsonNode product = Client.anonymous(port).get("/api/products/" + handle).json();

        assertThat(report.path("rejected")).isEmpty();
        assertThat(product.path("description").asString()).isEqualTo("<p>Warm</p>\nsecond line");
        assertThat(product.path("brand").asString()).isEqualTo("Hatter");
        assertThat(product.path("tags").toString()).isEqualTo("[\"wool\",\"winter\"]");
        assertThat(product.path("options").toString())
                .isEqualTo("[{\"name\":\"Size\",\"values\":[\"S\",\"L M\"]}]");
        assertThat(product.path("media")).hasSize(2);
        assertThat(product.path("categories").path(0).path("slug").asString())
                .isEqualTo("head-caps");
        assertThat(product.path("priceFrom").path("amount").asLong()).isEqualTo(1990);
        JsonNode small = product.path("variants").path(0);
        assertThat(small.path("sku").asString()).isEqualTo(handle + "-S");
        assertThat(small.path("compareAtPrice").path("amount").asLong()).isEqualTo(2500);
        assertThat(small.path("weightGrams").asInt()).isEqualTo(250);
        assertThat(small.path("availableQuantity").asInt()).isEqualTo(7);
        assertThat(product.path("variants").path(1).path("sku").asString())
                .isEqualTo(handle + "-L-M");
    }

    @Test
    void namesEachBadLineAndKeepsTheGoodOnes() {
        String good = Goods.handle();
        String bad = Goods.handle();
        String csv =
                Goods.sized(good, "5.00", 3, List.of("S", "M"))
                        + good
                        + ",,,,,,,,M,,100,3,5.00,,,,\n"
                        + good
                        + ",,,,,,,,XL,,100,3,five,,,,\n"
                        + bad
                        + ",,,,,,true,Title,Default Title,,100,3,5.00,,,,\n"
                        + ",Nameless,,,,,true,Title,Default Title,,100,3,5.00,,,,\n"
                        + good
                        + ",,,,,,,,XXL,,100,3,5.00,,,,\n";

        JsonNode report = Client.admin(port).importCsv(csv).json();

        assertThat(report.path("rejected").valueStream().map(r -> r.path("line").asInt()))
                .containsExactlyInAnyOrder(4, 5, 6, 7, 8);
        assertThat(report.path("rejected").valueStream())
                .allSatisfy(r -> assertThat(r.path("reason").asString()).isNotBlank());
        assertThat(Client.anonymous(port).get("/api/products/" + good).json().path("variants"))
                .hasSize(2);
        assertThat(Client.anonymous(port).get("/api/products/" + bad).status()).isEqualTo(404);
    }

    @Test
    void changesPricesAtASecondImportButNeverStock() {
        String handle = Goods.handle();
        Client.admin(port).importCsv(Goods.simple(handle, "10.00", 8));

        JsonNode report = Client.admin(port).importCsv(Goods.simple(handle, "12.00", 100)).json();

        JsonNode product = Client.anonymous(port).get("/api/products/" + handle).json();
        assertThat(counts(report.path("products"))).isEqualTo(List.of(0, 1, 0));
        assertThat(product.path("version").asLong()).isEqualTo(2);
        assertThat(product.path("priceFrom").path("amount").asLong()).isEqualTo(1200);
        assertThat(product.path("variants").path(0).path("availableQuantity").asLong())
                .isEqualTo(8);
    }

    @Test
    void tellsTheBusOfAChangeAndOfNothingElse() {
        String handle = Goods.handle();
        Client.admin(port).importCsv(Goods.simple(handle, "10.00", 3));
        Client.admin(port).importCsv(Goods.simple(handle, "10.00", 9));
        Client.admin(port).importCsv(Goods.simple(handle, "11.00", 9));
        JsonNode product = Client.anonymous(port).get("/api/products/" + handle).json();
        String variant = product.path("variants").path(0).path("id").asString();

        Bus.awaitCount("products", product.path("id").asString(), 2);
        Bus.awaitCount("stock", variant, 1);

        var told = TestBus.read("products", product.path("id").asString());
        assertThat(told)
                .extracting(r -> r.body(ProductChanged.class).version())
                .containsExactly(1L, 2L);
        assertThat(told).extracting(r -> r.sequence()).containsExactly(1L, 2L);
        assertThat(TestBus.read("stock", variant).getFirst().body(StockChanged.class))
                .isEqualTo(new StockChanged(Long.parseLong(variant), "low-stock", 1));
    }

    @Test
    void takesTheSameNewFileFromSeveralAtOnce() {
        String handle = Goods.handle();
        String csv = Goods.simple(handle, "10.00", 8, "At once " + handle + " > Leaf");

        List<JsonNode> reports = Rush.of(4, n -> Client.admin(port).importCsv(csv).json());

        assertThat(reports).allSatisfy(r -> assertThat(r.path("rejected")).isEmpty());
        assertThat(reports.stream().mapToInt(r -> r.path("products").path("created").asInt()).sum())
                .isEqualTo(1);
        assertThat(Client.anonymous(port).get("/api/products/" + handle).text())
                .contains("\"availableQuantity\":8");
    }

    @Test
    void refusesASkuOfAnotherProduct() {
        String sku = "SKU-" + Goods.handle();
        String one =
                Goods.HEADER
                        + Goods.handle()
                        + ",A,,,,,true,Title,Default Title,"
                        + sku
                        + ",,1,1,,,,\n";
        String two =
                Goods.HEADER
                        + Goods.handle()
                        + ",B,,,,,true,Title,Default Title,"
                        + sku
                        + ",,1,1,,,,\n";

        Client.admin(port).importCsv(one);
        JsonNode report = Client.admin(port).importCsv(two).json();

        assertThat(report.path("rejected").path(0).path("reason").asString()).contains(sku);
        assertThat(counts(report.path("products"))).isEqualTo(List.of(0, 0, 0));
    }

    @Test
    void publishesNoDraft() {
        String handle = Goods.handle();

        Client.admin(port)
                .importCsv(Goods.simple(handle, "1.00", 3).replace(",true,Title", ",false,Title"));

        assertThat(Client.anonymous(port).get("/api/products/" + handle).status()).isEqualTo(404);
    }

    private static List<Integer> counts(JsonNode counts) {
        return List.of(
                counts.path("created").asInt(),
                counts.path("updated").asInt(),
                counts.path("unchanged").asInt());
    }
}
