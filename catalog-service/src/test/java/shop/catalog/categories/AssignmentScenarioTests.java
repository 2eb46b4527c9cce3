package shop.catalog.categories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static shop.catalog.categories.Tree.unique;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import shop.catalog.Answer;
import shop.catalog.Client;
import shop.events.ProductChanged;
import shop.testsupport.ScenarioTest;
import shop.testsupport.TestBus;
import tools.jackson.databind.JsonNode;

@ScenarioTest(schema = "catalog")
class AssignmentScenarioTests {

    @LocalServerPort private int port;

    private Tree tree;
    private long category;
    private long first;
    private long second;
    private long third;

    @BeforeEach
    void plant() {
        tree = Tree.on(port);
        category = tree.add(unique("Men"));
        first = tree.product();
        second = tree.product();
        third = tree.product();
    }

    @Test
    void keepsTheOrderThatStaffGive() {
        Answer set = tree.products(category, third, first, second);

        assertThat(Tree.ids(set.json().path("productIds"), ""))
                .containsExactly(third, first, second);
        JsonNode shown = Client.anonymous(port).get("/api/categories/" + category).json();
        assertThat(Tree.ids(shown.path("productIds"), "")).containsExactly(third, first, second);
    }

    @Test
    void tellsProductsThatCameOrWentAndNoOthers() {
        tree.products(category, first, second);
        tree.products(category, third, second);

        awaitTold(first, 3, List.of());
        awaitTold(third, 2, List.of(category));
        awaitTold(second, 2, List.of(category));
    }

    @Test
    void tellsProductsOfTheirCategorysNewName() {
        tree.products(category, first, second);
        String renamed = unique("Gents");

        tree.staff().patch(Tree.PATH + "/" + category, "{\"name\":\"%s\"}".formatted(renamed));

        awaitTold(first, 3, List.of(category));
        awaitTold(second, 3, List.of(category));
        assertThat(told(first).getLast().categories().getFirst().name()).isEqualTo(renamed);
        JsonNode shown = Client.anonymous(port).get("/api/products/" + first).json();
        assertThat(shown.path("categories").path(0).path("name").asString()).isEqualTo(renamed);
        assertThat(shown.path("version").asLong()).isEqualTo(3);
    }

    @Test
    void addsSomeAndTakesOneAway() {
        String path = Tree.PATH + "/" + category + "/products";
        tree.products(category, second);

        Answer added = tree.staff().post(path, Tree.productIds(first, second, third));
        Answer removed = tree.staff().delete(path + "/" + second);
        Answer again = tree.staff().delete(path + "/" + second);

        assertThat(Tree.ids(added.json().path("productIds"), ""))
                .containsExactly(second, first, third);
        assertThat(removed.status()).isEqualTo(again.status()).isEqualTo(204);
        assertThat(Tree.ids(tree.get(category).path("productIds"), ""))
                .containsExactly(first, third);
        awaitTold(second, 3, List.of());
    }

    @Test
    void keepsAProductsPlaceWhenStaffEditIt() {
        long other = tree.add(unique("Sale"));
        tree.products(category, third, first, second);

        tree.staff()
                .patch(
                        "/api/admin/products/" + first,
                        "{\"categories\":[%d,{\"id\":%d}]}".formatted(category, other));

        assertThat(Tree.ids(tree.get(category).path("productIds"), ""))
                .containsExactly(third, first, second);
        assertThat(Tree.ids(tree.get(other).path("productIds"), "")).containsExactly(first);
    }

    @Test
    void changesNothingByABadList() {
        tree.products(category, first);
        String path = Tree.PATH + "/" + category + "/products";

        Answer unknown = tree.products(category, second, 999999999L);
        Answer twice = tree.products(category, second, second);

        assertThat(unknown.json().path("errors").path(0).path("pointer").asString())
                .isEqualTo("/productIds/1");
        assertThat(twice.status()).isEqualTo(400);
        assertThat(tree.staff().put(path, "{\"productIds\":[null]}").status()).isEqualTo(400);
        assertThat(tree.staff().put(path, "{\"productIds\":[\"1\"]}").status()).isEqualTo(400);
        assertThat(tree.staff().post(path, "{}").status()).isEqualTo(400);
        assertThat(Tree.ids(tree.get(category).path("productIds"), "")).containsExactly(first);
        assertThat(told(first)).hasSizeLessThanOrEqualTo(2);
    }

    private void awaitTold(long product, int times, List<Long> categories) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> {
                    List<ProductChanged> told = told(product);
                    assertThat(told).hasSize(times);
                    assertThat(told.getLast().version()).isEqualTo(times);
                    assertThat(told.getLast().categories())
                            .extracting(ProductChanged.Category::id)
                            .isEqualTo(categories);
                });
    }

    private static List<ProductChanged> told(long product) {
        return TestBus.read("products", Long.toString(product)).stream()
                .map(told -> told.body(ProductChanged.class))
                .toList();
    }
}
