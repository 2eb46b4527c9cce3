package shop.catalog.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import shop.catalog.Client;
import shop.catalog.products.ProductEvents;
import shop.catalog.products.ProductRows;
import shop.testsupport.ScenarioTest;
import tools.jackson.databind.JsonNode;

@ScenarioTest(schema = "catalog")
class SortScenarioTests {

    @LocalServerPort private int port;

    @Autowired private JdbcClient jdbc;

    @Autowired private ProductEvents events;

    @Autowired private ProductRows rows;

    @Autowired private TransactionTemplate transaction;

    private final String word = Article.word();
    private Lists lists;

    @BeforeEach
    void someArticles() {
        lists = new Lists(port);
        Article.put(
                port,
                Article.titled("beta " + word).at("20.00"),
                Article.titled("Émile " + word)
                        .variant("S", "Red", 1, "50.00")
                        .variant("M", "Red", 1, "5.00"),
                Article.titled("Alpha " + word).at("20.00"),
                Article.titled("gamma " + word).at(""),
                Article.titled("delta " + word).at("7.00"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "price: Émile delta beta Alpha gamma",
                "-price: Alpha beta delta Émile gamma",
                "name: Alpha beta delta Émile gamma",
                "newest: delta gamma Alpha Émile beta",
            })
    void walksThroughEachOrderWithoutLossOrRepeat(String orderAndTitles) {
        String[] parts = orderAndTitles.split(": ");
        List<String> expected = List.of(parts[1].split(" "));

        List<String> titles = lists.allTitles("q=" + word + "&sort=" + parts[0]);

        assertThat(titles).map(title -> title.split(" ")[0]).isEqualTo(expected);
        assertThat(lists.titles("q=" + word + "&sort=" + parts[0])).isEqualTo(titles);
    }

    @Test
    void showsTheOldestFirstWhereNothingIsAsked() {
        String category = Article.word();
        Article.put(
                port,
                Article.titled("b").in(category).at("2.00"),
                Article.titled("c").in(category).at("1.00"),
                Article.titled("a").in(category).at("3.00"));

        assertThat(lists.allTitles("category=" + category)).containsExactly("b", "c", "a");
        assertThat(lists.allTitles("sort=relevance&category=" + category))
                .containsExactly("b", "c", "a");
    }

    @Test
    void sortsByPriceInAnotherCurrencyToo() {
        assertThat(lists.allTitles("sort=price&currency=USD&q=" + word))
                .map(title -> title.split(" ")[0])
                .containsExactly("beta", "Émile", "Alpha", "gamma", "delta");
        assertThat(lists.get("currency=USD&q=" + word).json().path("items"))
                .allSatisfy(item -> {
                    assertThat(item.path("priceFrom").isNull()).isTrue();
                    assertThat(item.path("variants").path(0).path("price").isNull()).isTrue();
                });
    }

    @Test
    void showsPricesInAnotherCurrencyWhereThereAreSome() {
        JsonNode beta = lists.get("q=beta+" + word).json().path("items").path(0);
        long variant = beta.path("variants").path(0).path("id").asLong();

        transaction.executeWithoutResult(status -> offer(beta.path("id").asLong(), variant));

        JsonNode first =
                lists.get("sort=-price&currency=USD&q=" + word).json().path("items").path(0);
        assertThat(first.path("id")).isEqualTo(beta.path("id"));
        assertThat(first.path("priceFrom").toString())
                .isEqualTo("{\"amount\":2345,\"currency\":\"USD\"}");
        assertThat(first.path("variants").path(0).path("compareAtPrice").path("amount").asLong())
                .isEqualTo(3000);
        assertThat(lists.titles("currency=USD&minPrice=2345&maxPrice=2345&q=" + word)).hasSize(1);
        assertThat(lists.titles("minPrice=2345&maxPrice=2345&q=" + word)).isEmpty();
        assertThat(
                        lists.facets("currency=USD&q=" + word)
                                .path("price")
                                .path("max")
                                .path("amount")
                                .asLong())
                .isEqualTo(2345);
    }

    private void offer(long productId, long variantId) {
        rows.lock(List.of(productId));
        jdbc.sql("INSERT INTO price VALUES (?, 'USD', 2345, 3000)").param(variantId).update();
        events.publishChanged(List.of(productId));
    }

    @ParameterizedTest
    @ValueSource(strings = {"relevance", "price", "-price", "newest", "bestselling", "name"})
    void continuesNoOtherListThanItsOwn(String sort) {
        String own = "limit=1&q=" + word + "&sort=" + sort;
        String cursor = lists.get(own).json().path("nextCursor").asString();

        assertThat(lists.get(own + "&cursor=" + cursor).status()).isEqualTo(200);
        assertThat(lists.get(own + "&limit=5&cursor=" + cursor).status()).isEqualTo(400);
        assertThat(
                        lists.get(
                                        "limit=3&facets=true&q=%s&sort=%s&cursor=%s"
                                                .formatted(word, sort, cursor))
                                .status())
                .isEqualTo(200);
        for (String other :
                List.of(
                        "q=shirt",
                        "q=" + word + "&minPrice=1",
                        "q=" + word + "&currency=USD",
                        "",
                        "q=" + word + "&inStock=true")) {
            assertThat(lists.get(other + "&sort=" + sort + "&cursor=" + cursor).status())
                    .isEqualTo(400);
        }
        assertThat(lists.get("q=" + word + "&cursor=" + cursor).status())
                .isEqualTo(sort.equals("relevance") ? 200 : 400);
    }

    @Test
    void staysWithTheAddressOfTheNextPage() {
        String handle = UUID.randomUUID().toString();
        Article.put(
                port,
                Article.titled("One").madeOf("A&B=" + handle).at("1.00"),
                Article.titled("Two").madeOf("A&B=" + handle).at("1.00"),
                Article.titled("Three").madeOf("A&B=" + handle).at("1.00"));

        assertThat(lists.allTitles("filter[material]=" + Lists.encoded("A&B=" + handle)))
                .containsExactly("One", "Two", "Three");
        assertThat(
                        Client.anonymous(port)
                                .get("/api/products?filter%5Bmaterial%5D=A%26B%3D" + handle)
                                .json()
                                .path("items"))
                .hasSize(3);
    }
}
