package shop.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import shop.localstack.Part;
import shop.systemtests.client.Article;
import shop.systemtests.client.Visitor;
import tools.jackson.databind.JsonNode;

/** One person with two browsers: nothing put into a cart is lost, and there is one history. */
@WithShop
class AccountTests {

    private static final String PASSWORD = "correct horse battery";

    private final Shop shop;
    private final String email = UUID.randomUUID() + "@example.com";

    AccountTests(Shop shop) {
        this.shop = shop;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void cartsOfTwoBrowsersBecomeOneAtSignIn(boolean kafkaIsStopped) {
        var articles = shop.admin().stockUp(3, 1000, 50);
        var first = shop.visitor();
        first.add(articles.get(0), 1);
        register(first);
        first.add(articles.get(1), 2);
        var second = shop.visitor();
        second.add(articles.get(0), 3);
        second.add(articles.get(2), 4);
        if (kafkaIsStopped) {
            shop.stop(Part.KAFKA);
        }

        first.signIn(email, PASSWORD);
        var alone = first.cart();
        second.signIn(email, PASSWORD);
        var merged = second.cart();

        assertThat(quantities(alone)).isEqualTo(expected(articles, 1, 2, 0));
        assertThat(quantities(merged)).isEqualTo(expected(articles, 4, 2, 4));
        assertThat(first.cart().required("id")).isEqualTo(merged.required("id"));
        first.forgetAccount();
        assertThat(first.cart().required("items")).isEmpty();
        shop.start(Part.KAFKA);
        shop.awaitQuiet();
        assertThat(quantities(second.cart())).isEqualTo(expected(articles, 4, 2, 4));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void ordersOfTwoBrowsersAreOneHistory(boolean kafkaIsStopped) {
        var article = shop.admin().stockUp(1000, 50);
        var first = shop.visitor();
        var asGuest = buy(first, article);
        register(first);
        var second = shop.visitor();
        if (kafkaIsStopped) {
            shop.stop(Part.KAFKA);
        }

        first.signIn(email, PASSWORD);
        second.signIn(email, PASSWORD);
        var asCustomer = buy(second, article);

        assertThat(first.order(asGuest).expect(200).json().required("id").asString())
                .isEqualTo(asGuest);
        assertThat(second.readOrder(asCustomer).getLast().status()).isEqualTo(200);
        shop.start(Part.KAFKA);
        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> {
                    assertThat(history(first)).containsExactly(asCustomer, asGuest);
                    assertThat(history(second)).containsExactly(asCustomer, asGuest);
                });
        first.forgetAccount();
        assertThat(history(first)).isEmpty();
        assertThat(first.order(asGuest).status()).isEqualTo(404);
        shop.awaitQuiet();
    }

    @Test
    void anotherCustomerAtTheSameBrowserIsAnotherVisitor() {
        var article = shop.admin().stockUp(1000, 50);
        var browser = shop.visitor();
        register(browser);
        browser.signIn(email, PASSWORD);
        browser.add(article, 2);
        browser.forgetAccount();
        var visitor = browser.token();

        var other = UUID.randomUUID() + "@example.com";
        browser.send("POST", "/api/customers", account(other)).expect(201);
        browser.signIn(other, PASSWORD);

        assertThat(browser.token()).isNotEqualTo(visitor);
        assertThat(browser.cart().required("items")).isEmpty();
    }

    private void register(Visitor visitor) {
        visitor.send("POST", "/api/customers", account(email)).expect(201);
    }

    private static Map<String, String> account(String email) {
        return Map.of("email", email, "password", PASSWORD, "name", "Ada Lovelace");
    }

    private String buy(Visitor visitor, Article article) {
        visitor.add(article, 1);
        return visitor.ready().finish().expect(201).json().required("id").asString();
    }

    private static List<String> history(Visitor visitor) {
        return visitor.get("/api/orders")
                .expect(200)
                .json()
                .required("items")
                .valueStream()
                .map(order -> order.required("id").asString())
                .toList();
    }

    private static Map<Long, Integer> quantities(JsonNode cart) {
        var found = new TreeMap<Long, Integer>();
        cart.required("items")
                .forEach(line ->
                        found.put(
                                line.required("variantId").asLong(),
                                line.required("quantity").asInt()));
        return found;
    }

    private static Map<Long, Integer> expected(List<Article> articles, int... quantities) {
        var expected = new TreeMap<Long, Integer>();
        for (int i = 0; i < quantities.length; i++) {
            if (quantities[i] > 0) {
                expected.put(articles.get(i).variantId(), quantities[i]);
            }
        }
        return expected;
    }
}
