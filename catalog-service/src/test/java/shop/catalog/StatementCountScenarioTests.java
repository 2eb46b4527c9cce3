package shop.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import shop.testsupport.ScenarioTest;
import shop.testsupport.counting.Endpoint;
import shop.testsupport.counting.StatementCounts;

/** What the catalog costs Postgres: lists of one and of twenty, products of as many variants. */
@ScenarioTest(schema = "catalog")
class StatementCountScenarioTests {

    @Autowired private StatementCounts counts;
    @LocalServerPort private int port;

    @TestFactory
    Stream<DynamicTest> asksPostgresNoMoreThanThis() {
        return Stream.of(lists(), products(), staff())
                .flatMap(Function.identity())
                .map(endpoint -> dynamicTest(endpoint.name(), () -> endpoint.check(counts)));
    }

    /** Statements, and round trips with the ends of the transactions. */
    private Stream<Endpoint> lists() {
        return Stream.of(
                new Endpoint("GET products, cold", 4, 4, ofList(kind -> list("category=" + kind))),
                new Endpoint("GET products, warm", 1, 1, ofList(kind -> warm("category=" + kind))),
                new Endpoint(
                        "GET products by words, cold", 3, 3, ofList(kind -> list("q=" + kind))),
                new Endpoint(
                        "GET products with facets, cold",
                        5,
                        5,
                        ofList(kind -> list("facets=true&q=" + kind))),
                new Endpoint(
                        "GET products by price, cold",
                        6,
                        6,
                        ofList(kind -> list("sort=price&category=" + kind))),
                new Endpoint("GET categories, cold", 1, 1, ofList(_ -> get("/api/categories"))),
                new Endpoint(
                        "GET suggestions",
                        3,
                        3,
                        ofList(kind -> get("/api/search/suggest?q=" + kind))));
    }

    private Stream<Endpoint> products() {
        return Stream.of(
                new Endpoint("GET product by id, cold", 2, 2, ofProduct(p -> get(path(p.id())))),
                new Endpoint(
                        "GET product by slug, cold", 3, 3, ofProduct(p -> get(path(p.slug())))),
                new Endpoint(
                        "GET product by slug, warm", 1, 1, ofProduct(p -> again(path(p.slug())))),
                new Endpoint(
                        "GET availability, cold",
                        3,
                        3,
                        ofProduct(p -> get(path(p.slug()) + "/availability"))),
                new Endpoint(
                        "GET availability, warm",
                        1,
                        1,
                        ofProduct(p -> again(path(p.slug()) + "/availability"))),
                new Endpoint("GET article", 3, 3, ofProduct(this::article)));
    }

    private Stream<Endpoint> staff() {
        Client admin = Client.admin(port);
        String products = "/api/admin/products";
        return Stream.of(
                new Endpoint(
                        "GET products, staff",
                        3,
                        3,
                        ofList(kind -> ok(() -> admin.get(products + "?category=" + kind)))),
                new Endpoint(
                        "GET product, staff",
                        2,
                        2,
                        ofProduct(p -> ok(() -> admin.get(products + "/" + p.id())))),
                new Endpoint(
                        "PATCH product",
                        10,
                        11,
                        ofProduct(p ->
                                ok(() ->
                                        admin.patch(
                                                products + "/" + p.id(),
                                                "{\"title\": \"Other\"}")))),
                new Endpoint("PATCH product, fewer variants", 15, 16, this::withFewerVariants),
                new Endpoint(
                        "PUT stock",
                        5,
                        6,
                        ofProduct(p ->
                                ok(() ->
                                        admin.put(
                                                "/api/admin/stock/" + p.variants().getFirst(),
                                                "{\"onHand\": 0}")))));
    }

    private Runnable withFewerVariants(int fewer) {
        Client admin = Client.admin(port);
        String path = "/api/admin/products/" + product(fewer + 1).id();
        String kept = admin.get(path).json().at("/variants/0").toString();
        return ok(() -> admin.patch(path, "{\"variants\": [%s]}".formatted(kept)));
    }

    private record Product(long id, String slug, List<Long> variants) {}

    private IntFunction<Runnable> ofProduct(Function<Product, Runnable> request) {
        return variants -> request.apply(product(variants));
    }

    private Product product(int variants) {
        String slug = Goods.handle();
        List<String> sizes = IntStream.range(0, variants).mapToObj(n -> "Size " + n).toList();
        Client.admin(port).importCsv(Goods.sized(slug, "10.00", 8, sizes));
        var shown = Client.admin(port).get("/api/admin/products?q=" + slug).json().at("/items/0");
        return new Product(
                shown.path("id").asLong(),
                slug,
                shown.path("variants").valueStream().map(v -> v.path("id").asLong()).toList());
    }

    /** So many products of one kind, whose name is their category and a word that finds them. */
    private IntFunction<Runnable> ofList(Function<String, Runnable> request) {
        return products -> {
            String kind = "k" + UUID.randomUUID().toString().replace("-", "");
            Client.admin(port)
                    .importCsv(
                            IntStream.range(0, products)
                                    .mapToObj(_ -> Goods.simple(Goods.handle(), "10.00", 8, kind))
                                    .map(csv -> csv.substring(Goods.HEADER.length()))
                                    .collect(Collectors.joining("", Goods.HEADER, "")));
            return request.apply(kind);
        };
    }

    private Runnable list(String query) {
        return get("/api/products?limit=50&" + query);
    }

    private Runnable warm(String query) {
        return again("/api/products?limit=50&" + query);
    }

    private Runnable again(String path) {
        get(path).run();
        return get(path);
    }

    private Runnable get(String path) {
        Client anybody = Client.anonymous(port);
        return ok(() -> anybody.get(path));
    }

    private Runnable article(Product product) {
        Client cart = Client.service(port, "cart-service");
        String path = "/internal/articles?variantId=" + product.variants().getFirst();
        return ok(() -> cart.get(path));
    }

    private static String path(Object idOrSlug) {
        return "/api/products/" + idOrSlug;
    }

    private static Runnable ok(Supplier<Answer> request) {
        return () -> {
            Answer answer = request.get();
            assertThat(answer.status()).as(answer.text()).isBetween(200, 204);
        };
    }
}
