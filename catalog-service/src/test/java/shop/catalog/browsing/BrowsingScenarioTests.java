package shop.catalog.browsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import shop.catalog.Answer;
import shop.catalog.Client;
import shop.catalog.Goods;
import shop.testsupport.ScenarioTest;
import tools.jackson.databind.JsonNode;

@ScenarioTest(schema = "catalog")
class BrowsingScenarioTests {

    @LocalServerPort private int port;

    @Test
    void showsTheWholeProduct() {
        String handle = Goods.handle();
        Client.admin(port).importCsv(Goods.sized(handle, "50.00", 12, List.of("S", "M")));

        JsonNode bySlug = get("/api/products/" + handle).json();
        JsonNode byId = get("/api/products/" + bySlug.path("id").asLong()).json();

        assertThat(byId).isEqualTo(bySlug);
        assertThat(bySlug.propertyNames())
                .containsExactly(
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
        assertThat(bySlug.path("variants").path(1).toString())
                .isEqualTo(
                        ("{\"id\":%d,\"sku\":\"%s-M\",\"options\":{\"Size\":\"M\"},"
                                        + "\"price\":{\"amount\":5000,\"currency\":\"EUR\"},"
                                        + "\"compareAtPrice\":null,\"weightGrams\":100,"
                                        + "\"availability\":\"in-stock\",\"availableQuantity\":12}")
                                .formatted(
                                        bySlug.path("variants").path(1).path("id").asLong(),
                                        handle));
    }

    @Test
    void walksThroughAllPagesWithoutLossOrRepeat() {
        List<Long> ids = new ArrayList<>();
        String next = "/api/products?limit=7";
        while (!next.isEmpty()) {
            Answer page = get(next);
            page.json().path("items").forEach(item -> ids.add(item.path("id").asLong()));
            next = link(page);
            assertThat(page.json().path("nextCursor").isNull()).isEqualTo(next.isEmpty());
        }

        assertThat(ids).hasSizeGreaterThanOrEqualTo(30).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void showsACategoryWithItsSubCategories() {
        String top = "Top " + UUID.randomUUID();
        String handle = Goods.handle();
        Client.admin(port).importCsv(Goods.simple(handle, "1.00", 1, top + " > Leaf"));
        JsonNode parent = category(top);

        JsonNode bySlug = get("/api/products?category=" + parent.path("slug").asString()).json();
        JsonNode byId = get("/api/products?category=" + parent.path("id").asLong()).json();

        assertThat(bySlug.path("items")).hasSize(1);
        assertThat(bySlug).isEqualTo(byId);
        assertThat(bySlug.path("items").path(0).path("categories").path(0).path("name").asString())
                .isEqualTo("Leaf");
        assertThat(parent.path("productIds")).hasSize(1);
        assertThat(parent.path("parentId").isNull()).isTrue();
        assertThat(parent.path("children").path(0).path("parentId")).isEqualTo(parent.path("id"));
        assertThat(get("/api/categories/" + parent.path("slug").asString()).json())
                .isEqualTo(parent);
        assertThat(get("/api/categories/" + parent.path("id").asLong()).json()).isEqualTo(parent);
    }

    @Test
    void answersNothingNewToWhoHasItAll() {
        String path = "/api/products/harbour-linen-shirt";
        Answer first = get(path);

        Answer second = Client.anonymous(port).get(path, "If-None-Match", first.header("ETag"));

        assertThat(first.header("Cache-Control"))
                .contains("max-age=0", "public", "must-revalidate");
        assertThat(second.status()).isEqualTo(304);
        assertThat(second.text()).isEmpty();
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
    }

    @Test
    void showsChangedStockAtOnceAndChangedPricesSoon() {
        String handle = Goods.handle();
        Client.admin(port).importCsv(Goods.simple(handle, "10.00", 3));
        JsonNode before = get("/api/products/" + handle).json();
        long variant = before.path("variants").path(0).path("id").asLong();

        Client.admin(port).put("/api/admin/stock/" + variant, "{\"onHand\":0}");
        JsonNode sold = get("/api/products/" + handle).json().path("variants").path(0);
        Client.admin(port).importCsv(Goods.simple(handle, "11.00", 3));

        assertThat(sold.path("availability").asString()).isEqualTo("out-of-stock");
        assertThat(sold.path("availableQuantity").asLong()).isZero();
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() ->
                        assertThat(get("/api/products/" + handle).text())
                                .contains("\"amount\":1100"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/products/no-such-thing",
                "/api/products/999999999",
                "/api/products/99999999999999999999999999",
                "/api/categories/no-such-thing",
                "/api/categories/999999999"
            })
    void knowsNothingOfTheUnknown(String path) {
        assertThat(get(path).status()).isEqualTo(404);
        assertThat(get(path).problem()).isEqualTo("/problems/not-found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/products?limit=0",
                "/api/products?limit=101",
                "/api/products?limit=1e3",
                "/api/products?limit=-1",
                "/api/products?limit=2147483648",
                "/api/products?limit=1&limit=2",
                "/api/products?limit=",
                "/api/products?cursor=abc",
                "/api/products?cursor=%25",
                "/api/products?cursor=__________8",
                "/api/products?category=%00",
                "/api/products?page=2",
                "/api/products?sort=password",
                "/api/products/harbour-linen-shirt?expand=all",
                "/api/categories?depth=1"
            })
    void refusesParametersItDoesNotKnow(String path) {
        assertThat(get(path).status()).isEqualTo(400);
        assertThat(get(path).problem()).isEqualTo("/problems/bad-request");
    }

    @Test
    void takesAForeignCategoryLiterally() {
        assertThat(get("/api/products?category=%25").json().path("items")).isEmpty();
        assertThat(get("/api/products?category=no-such-thing").json().path("items")).isEmpty();
    }

    @Test
    void startsWithTheDemoCatalogWhenAskedTo() {
        JsonNode shirt = get("/api/products/harbour-linen-shirt").json();

        assertThat(shirt.path("attributes").path("material").asString()).isEqualTo("Linen");
        assertThat(get("/api/categories").json().path("items").size()).isGreaterThanOrEqualTo(6);
        assertThat(get("/actuator/health").json().path("status").asString()).isEqualTo("UP");
    }

    private Answer get(String path) {
        return Client.anonymous(port).get(path);
    }

    private JsonNode category(String name) {
        return get("/api/categories")
                .json()
                .path("items")
                .valueStream()
                .filter(c -> c.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String link(Answer page) {
        String header = page.header("Link");
        return header.isEmpty() ? "" : header.substring(1, header.indexOf('>'));
    }
}
