package shop.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import shop.systemtests.client.Article;
import shop.systemtests.client.Http;
import tools.jackson.databind.JsonNode;

/** The document at the gateway and the shop behind it say the same. */
@WithShop
class ContractTests {

    private static final String PASSWORD = "correct horse battery";
    private static final Set<String> PRODUCT =
            Set.of(
                    "id",
                    "slug",
                    "title",
                    "description",
                    "status",
                    "brand",
                    "taxCategory",
                    "categories",
                    "tags",
                    "attributes",
                    "media",
                    "options",
                    "priceFrom",
                    "variants",
                    "version");
    private static final Set<String> CART =
            Set.of(
                    "id",
                    "status",
                    "currency",
                    "customerId",
                    "email",
                    "version",
                    "items",
                    "coupons",
                    "shippingOption",
                    "addresses",
                    "totals",
                    "missing");
    private static final Set<String> ORDER =
            Set.of(
                    "id",
                    "number",
                    "status",
                    "placedAt",
                    "cartId",
                    "visitorId",
                    "customerId",
                    "email",
                    "currency",
                    "addresses",
                    "shippingOption",
                    "coupons",
                    "note",
                    "history",
                    "items",
                    "totals",
                    "taxRates",
                    "amountReceived",
                    "amountRefunded",
                    "amountDue",
                    "payments",
                    "fulfilments",
                    "returns");

    private final Shop shop;
    private final ApiDocument document;
    private final Article article;
    private final String email = UUID.randomUUID() + "@example.com";

    ContractTests(Shop shop) {
        this.shop = shop;
        this.document = new ApiDocument(wholeDocument());
        this.article = shop.admin().stockUp(1000, 50);
    }

    /** A service describes itself when it is first asked, which takes a while. */
    private JsonNode wholeDocument() {
        var gateway = new Http(shop.stack().gatewayUrl());
        return await().atMost(Duration.ofMinutes(2))
                .until(
                        () -> gateway.get("/v3/api-docs").expect(200).json(),
                        document -> document.at("/info/x-unknown").isMissingNode());
    }

    @Test
    void theDocumentHasTheShopAndNothingElse() {
        var documented = new TreeSet<>(document.operations());
        documented.removeIf(operation -> operation.contains(" /api/admin/"));

        assertThat(documented).isEqualTo(shopOperations());
    }

    @Test
    void whatIsNotDocumentedIsNotThere() {
        var visitor = shop.visitor();
        for (var unknown :
                List.of("/api/cart/coupons", "/api/cart/recover/x", "/api/auth/password-reset")) {
            assertThat(visitor.send("POST", unknown, Map.of()).status()).as(unknown).isEqualTo(404);
        }
    }

    @Test
    void everyOperationAnswersAsDocumented() {
        var walk = new Walk(document, shop.visitor());

        browse(walk);
        var order = buy(walk);
        follow(walk, order);
        account(walk);

        var left = shopOperations();
        left.removeAll(walk.walked());
        assertThat(left).containsExactly("GET /api/media/demo/{}.svg", "GET /api/orders/{}/stream");
    }

    @Test
    void aStreamBeginsWithTheStatus() throws Exception {
        var visitor = shop.visitor();
        visitor.add(article, 1);
        var order = visitor.ready().finish().expect(201).json().required("id").asString();
        shop.awaitQuiet();
        var path = "/api/orders/" + order + "/stream";
        var request =
                HttpRequest.newBuilder(shop.stack().gatewayUrl().resolve(path))
                        .header("Visitor-Token", visitor.token())
                        .build();

        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofLines());
            var first = answer.body().filter(line -> line.startsWith("data:")).findFirst();
            client.shutdownNow();

            assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                    .startsWith("text/event-stream");
            assertThat(first.orElseThrow()).contains("placed");
        }
    }

    private void browse(Walk walk) {
        var page = walk.get("/api/products?q=shirt&facets=true&sort=price&limit=5");
        page.required("items").forEach(product -> requireNames(product, PRODUCT));
        walk.get("/api/products?inStock=true&minPrice=1&maxPrice=100000&currency=EUR&locale=en");
        requireNames(walk.get("/api/products/" + article.productId()), PRODUCT);
        walk.get("/api/products/" + article.productId() + "/availability");
        var root = walk.get("/api/categories").requiredAt("/items/0");
        walk.get("/api/categories/" + root.required("id"));
        walk.get("/api/search/suggest?q=shi");
        walk.get("/api/visits/consent");
        walk.call(204, "PUT", "/api/visits/consent", Map.of("given", true));
        walk.call(202, "POST", "/api/visits", Map.of("type", "arrived"));
    }

    private String buy(Walk walk) {
        requireNames(walk.get("/api/cart"), CART);
        var item = Map.of("variantId", article.variantId(), "quantity", 1);
        walk.call(200, "POST", "/api/cart/items", item);
        walk.call(200, "DELETE", "/api/cart", null);
        var cart = walk.call(200, "POST", "/api/cart/items", item);
        var line = "/api/cart/items/" + cart.requiredAt("/items/0/id").asString();
        walk.call(200, "PATCH", line, Map.of("quantity", 3));
        walk.call(200, "DELETE", line, null);
        requireNames(walk.call(200, "POST", "/api/cart/items", item), CART);
        walk.call(200, "PUT", "/api/cart/currency", Map.of("currency", "EUR"));
        walk.call(200, "PUT", "/api/cart/email", Map.of("email", email));
        var addresses = Map.of("shipping", address(), "billing", address());
        walk.call(200, "PUT", "/api/cart/addresses", addresses);
        walk.get("/api/cart/shipping-options");
        walk.call(200, "PUT", "/api/cart/shipping-option", Map.of("id", "standard"));
        walk.get("/api/payment-methods");
        var total = walk.get("/api/cart").requiredAt("/totals/total");
        var checkout = Map.of("expectedTotal", total, "payment", Map.of("method", "manual"));
        var order = walk.call(201, "POST", "/api/cart/checkout", checkout);
        requireNames(order, ORDER);
        shop.awaitQuiet();
        return order.required("id").asString();
    }

    private void follow(Walk walk, String id) {
        var order = walk.get("/api/orders/" + id);
        requireNames(order, ORDER);
        walk.get("/api/orders?limit=1");
        var guest = Map.of("number", order.required("number").asString(), "email", email);
        requireNames(walk.call(200, "POST", "/api/orders/lookup", guest), ORDER);
        walk.call(200, "POST", "/api/orders/" + id + "/cancel", Map.of("reason", "too late"));
        walk.get("/api/orders/" + id + "/events");
    }

    private void account(Walk walk) {
        var account = Map.of("email", email, "password", PASSWORD, "name", "Ada Lovelace");
        walk.call(201, "POST", "/api/customers", account);
        var credentials = Map.of("email", email, "password", PASSWORD);
        var tokens = walk.call(200, "POST", "/api/auth/login", credentials);
        walk.visitor().signIn(email, PASSWORD);
        var refresh = Map.of("refreshToken", tokens.required("refreshToken").asString());
        var renewed = walk.call(200, "POST", "/api/auth/refresh", refresh);
        walk.get("/api/customers/me");
        walk.call(200, "PATCH", "/api/customers/me", Map.of("name", "Ada King"));
        walk.get("/api/customers/me/export");
        var added = walk.call(201, "POST", "/api/customers/me/addresses", address());
        var path = "/api/customers/me/addresses/" + added.required("id").asString();
        walk.get("/api/customers/me/addresses");
        walk.call(200, "PATCH", path, Map.of("city", "Potsdam"));
        walk.call(204, "DELETE", path, null);
        sessions(walk, renewed);
        walk.call(204, "DELETE", "/api/customers/me", Map.of("password", PASSWORD + "!"));
    }

    private void sessions(Walk walk, JsonNode tokens) {
        var refresh = Map.of("refreshToken", tokens.required("refreshToken").asString());
        walk.call(204, "POST", "/api/auth/logout", refresh);
        walk.visitor().signIn(email, PASSWORD);
        walk.visitor().signIn(email, PASSWORD);
        var other =
                walk.get("/api/customers/me/sessions")
                        .required("items")
                        .valueStream()
                        .filter(session -> !session.required("current").asBoolean())
                        .findFirst()
                        .orElseThrow();
        var id = other.required("id").asString();
        walk.call(204, "DELETE", "/api/customers/me/sessions/" + id, null);
        walk.call(204, "DELETE", "/api/customers/me/sessions", null);
        var passwords = Map.of("currentPassword", PASSWORD, "newPassword", PASSWORD + "!");
        walk.call(204, "PUT", "/api/customers/me/password", passwords);
    }

    private static Map<String, String> address() {
        return Map.of(
                "name", "Ada Lovelace",
                "line1", "Unter den Linden 1",
                "city", "Berlin",
                "postalCode", "10117",
                "country", "DE");
    }

    private static void requireNames(JsonNode node, Set<String> names) {
        assertThat(Set.copyOf(node.propertyNames())).containsAll(names);
    }

    private static Set<String> shopOperations() {
        try (var lines = ContractTests.class.getResourceAsStream("shop-operations.txt")) {
            var text = new String(lines.readAllBytes(), StandardCharsets.UTF_8);
            return new TreeSet<>(text.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
