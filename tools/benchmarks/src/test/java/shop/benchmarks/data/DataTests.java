package shop.benchmarks.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import shop.benchmarks.client.Admin;
import shop.benchmarks.client.Answer;
import shop.benchmarks.client.Http;
import shop.benchmarks.client.Shopper;
import shop.localstack.Part;
import shop.localstack.Stack;
import shop.localstack.StackSettings;
import shop.localstack.process.Ending;
import shop.localstack.service.Deletion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The written rows as the shop reads them. */
class DataTests {

    private static final Path HOME = Path.of("target", "data-shop").toAbsolutePath();
    private static final long SEED = 1;
    private static final int PRODUCTS = 300;

    private static Stack stack;
    private static Http http;
    private static Data data;

    @BeforeAll
    static void start() throws Exception {
        new Stack(StackSettings.at(HOME)).down();
        Deletion.of(HOME.resolve("data"));
        stack =
                new Stack(
                        StackSettings.at(HOME)
                                .onFreePorts()
                                .with("SHOP_CATALOG_DEMO", "false", Part.CATALOG));
        Runtime.getRuntime().addShutdownHook(new Thread(stack::down));
        stack.requireStartable();
        start(Part.POSTGRES, Part.KAFKA);
        start(Part.CATALOG, Part.CUSTOMER);
        start(Part.CART, Part.GATEWAY);
        http = new Http();
        data = new Data(stack, SEED, _ -> {});
        data.grow(PRODUCTS / 2, 0);
        data.grow(PRODUCTS, 0);
    }

    private static void start(Part... parts) throws Exception {
        try (ExecutorService together = Executors.newFixedThreadPool(parts.length)) {
            List<Future<?>> starts =
                    Stream.of(parts)
                            .<Future<?>>map(part -> together.submit(() -> stack.start(part)))
                            .toList();
            for (Future<?> each : starts) {
                each.get();
            }
        }
    }

    @AfterAll
    static void stop() {
        http.close();
        stack.down();
    }

    @Test
    void aProductIsReadLikeAnImportedOne() throws IOException {
        Product made = Product.of(SEED, 8);
        JsonNode written = product(made.slug());
        Admin admin = new Admin(http, stack.gatewayUrl(), stack.adminCredentials());

        String job = admin.importProducts(asImported(written).toString());
        boolean finished = Ending.await(() -> isFinished(admin, job), Duration.ofMinutes(1));

        assertThat(finished).isTrue();
        assertThat(admin.job(job).required("rejected")).isEmpty();
        JsonNode imported = product("imported");
        assertThat(imported.required("id").asLong()).isGreaterThan(PRODUCTS);
        assertThat(withoutNames(imported)).isEqualTo(withoutNames(written));
    }

    @Test
    void theWordsOfATitleFindIt() throws IOException {
        String word = Product.series(8).toLowerCase(Locale.ROOT);

        JsonNode found = get("/api/products?limit=100&facets=true&q=" + word).json();

        assertThat(found.required("items")).hasSize(100);
        assertThat(found.required("facets")).isNotEmpty();
    }

    @Test
    void aVariantIsBoughtAtItsPrice() throws IOException {
        Product made = Product.of(SEED, PRODUCTS);
        Shopper shopper = new Shopper(http, stack.gatewayUrl()).arrive();

        JsonNode cart = shopper.add(Product.firstVariant(PRODUCTS), 2).expect(200).json();

        JsonNode line = cart.required("items").required(0);
        assertThat(line.required("title").asString()).isEqualTo(made.title());
        assertThat(line.requiredAt("/unitPrice/amount").asLong()).isEqualTo(made.price());
        assertThat(line.required("availability").asString()).isEqualTo("in-stock");
    }

    private static JsonNode product(String slug) throws IOException {
        return get("/api/products/" + slug).json();
    }

    private static Answer get(String path) throws IOException {
        URI address = stack.gatewayUrl().resolve(path);
        return http.get(address).expect(200);
    }

    private static boolean isFinished(Admin admin, String job) {
        try {
            return admin.job(job).required("finishedAt").isString();
        } catch (IOException e) {
            return false;
        }
    }

    /** The same under another slug and other SKUs. */
    private static ObjectNode asImported(JsonNode product) {
        ObjectNode other = (ObjectNode) product.deepCopy();
        other.put("slug", "imported");
        other.required("variants")
                .forEach(variant ->
                        ((ObjectNode) variant)
                                .put("sku", "I-" + variant.required("sku").asString()));
        return other;
    }

    /**
     * An import files a product by the names of categories, beside those of the same name below
     * others.
     */
    private static ObjectNode withoutNames(JsonNode product) {
        ObjectNode rest = (ObjectNode) product.deepCopy();
        rest.remove(List.of("id", "slug"));
        rest.required("categories")
                .forEach(category -> ((ObjectNode) category).remove(List.of("id", "slug")));
        rest.required("variants")
                .forEach(variant -> ((ObjectNode) variant).remove(List.of("id", "sku")));
        return rest;
    }
}
