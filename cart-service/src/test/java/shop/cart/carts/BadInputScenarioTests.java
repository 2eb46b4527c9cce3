package shop.cart.carts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import shop.cart.Answer;
import shop.cart.CartScenario;
import shop.cart.PlayedCatalog;
import shop.cart.Products;
import shop.cart.Shopper;
import shop.testsupport.Tokens;
import tools.jackson.databind.JsonNode;

/** Whatever is sent, the answer is a 4xx problem and the cart is as it was. */
@CartScenario
class BadInputScenarioTests {

    @Autowired PlayedCatalog catalog;
    @LocalServerPort int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"1\"",
                "1.5",
                "true",
                "null",
                "[]",
                "2147483648",
                "1e3",
                "{}",
                "99999999999999999"
            })
    void refusesAQuantityThatIsNoInteger(String quantity) {
        unchanged("{\"variantId\": %d, \"quantity\": " + quantity + "}", 400);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1000, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void refusesAQuantityOutOfRange(int quantity) {
        unchanged("{\"variantId\": %d, \"quantity\": " + quantity + "}", 422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"variantId\": %d}",
                "{\"quantity\": 1}",
                "{\"variantId\": %d, \"sku\": \"x\", \"quantity\": 1}",
                "{\"variantId\": %d, \"quantity\": 1, \"qty\": 2}",
                "{\"variantId\": %d, \"quantity\": 1, \"quantity\": 2}",
                "{\"variantId\": %d, \"quantity\": 1} {}",
                "{\"variantId\": \"%d\", \"quantity\": 1}",
                "{\"sku\": \"a\\u0000b\", \"quantity\": 1}",
                "{\"sku\": \"\", \"quantity\": 1}",
                "{\"variantId\": %d, \"quantity\": 1, \"metadata\": {\"a\": \"\\u0000\"}}",
                "{\"variantId\": %d, \"quantity\": 1, \"metadata\": {\"a\\u0000\": \"b\"}}",
                "{\"variantId\": %d, \"quantity\": 1, \"metadata\": {\"a\": \"\\ud800\"}}",
                "{\"variantId\": %d, \"quantity\": 1, \"metadata\": {\"a\": [1]}}",
                "{\"variantId\": %d, \"quantity\": 1, \"metadata\": {\"a\": null}}",
                "{\"variantId\": %d, \"quantity\": 1, \"metadata\": []}"
            })
    void refusesWhatIsNoItem(String body) {
        unchanged(body, 400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada",
                "ada@",
                "@example.com",
                "ada@example",
                "a b@example.com",
                "ada@exa mple.com",
                "\\\"a b\\\"@example.com",
                "ada@example.com\\r\\nBcc: eve@example.com",
                "ada@example.com\\u0000",
                "a@b@example.com",
                "ada@-example.com"
            })
    void refusesWhatIsNoEmail(String email) {
        Shopper shopper = Shopper.guest(port);

        shopper.givesEmail(email).isRefused(400);
        shopper.givesEmail("x".repeat(320) + "@example.com").isRefused(400);

        assertThat(shopper.cart().at("/id").isNull()).isTrue();
    }

    @Test
    void takesTwoSpellingsOfAnAddressForOne() {
        Shopper shopper = Shopper.guest(port);

        assertThat(shopper.givesEmail(" Ada@Bücher.Example ").isOk().at("/email").asString())
                .isEqualTo("ada@xn--bcher-kva.example");
        assertThat(shopper.givesEmail("ADA@xn--bcher-kva.example").at("/email").asString())
                .isEqualTo("ada@xn--bcher-kva.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"call me", "+49 30 ABC", "☎ 12345", "12", "0800 FLOWERS"})
    void refusesATelephoneThatIsNone(String phone) {
        Shopper shopper = Shopper.guest(port);
        String address =
                Shopper.ADDRESS.formatted("DE").replace("}", ", \"phone\": \"" + phone + "\"}");

        Answer refused =
                shopper.put("/api/cart/addresses", "{\"shipping\": " + address + "}")
                        .isRefused(422);

        assertThat(refused.at("/errors/0/pointer").asString()).isEqualTo("/shipping/phone");
        assertThat(shopper.cart().at("/id").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-1",
                "1000",
                "1.5",
                "\"1\"",
                "true",
                "null",
                "[]",
                "1e3",
                "2147483648"
            })
    void refusesToChangeALineToSuchAQuantity(String quantity) {
        Shopper shopper = Shopper.guest(port);
        JsonNode before = shopper.adds(catalog.has(Products.fresh(100)).variant(), 1).isOk().body();
        String line = "/api/cart/items/" + before.at("/items/0/id").asString();

        Answer refused = shopper.patch(line, "{\"quantity\": " + quantity + "}");

        assertThat(refused.status()).isIn(400, 422);
        assertThat(shopper.cart().isOk().body()).isEqualTo(before);
    }

    @Test
    void countsTheLinesTogetherNoFurtherThanItCan() {
        Shopper shopper = Shopper.guest(port);
        Products yachts = catalog.has(Products.fresh(Long.MAX_VALUE / 3).withVariants(4));
        for (int n = 0; n < 3; n++) {
            shopper.adds(yachts.variant(n), 1).isOk();
        }

        shopper.adds(yachts.variant(3), 1).isProblem(422, "amount-too-large");

        assertThat(shopper.cart().isOk().at("/items")).hasSize(3);
    }

    @Test
    void mergesTheSameArticleHoweverOftenItIsAdded() {
        Shopper shopper = Shopper.guest(port);
        long shirt = catalog.has(Products.fresh(100)).variant();

        for (int n = 0; n < 100; n++) {
            shopper.adds(shirt, 1).isOk();
        }

        assertThat(shopper.cart().at("/items")).hasSize(1);
        assertThat(shopper.cart().at("/items/0/quantity").asInt()).isEqualTo(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "XX", "DEU", "", "🇩🇪"})
    void refusesACountryThatIsNone(String country) {
        Shopper shopper = Shopper.guest(port);

        shopper.shipsTo(country).isRefused(422);

        assertThat(shopper.cart().at("/id").isNull()).isTrue();
    }

    @Test
    void refusesHalfAnAddressAndNamesTheField() {
        Answer refused =
                Shopper.guest(port)
                        .put(
                                "/api/cart/addresses",
                                "{\"shipping\": "
                                        + Shopper.ADDRESS.formatted("DE").replace("Berlin", " ")
                                        + "}")
                        .isRefused(400);

        assertThat(refused.at("/errors/0/pointer").asString()).isEqualTo("/shipping/city");
    }

    @Test
    void refusesLineIdsThatAreNone() {
        Shopper shopper = Shopper.guest(port);

        shopper.patch("/api/cart/items/1", "{\"quantity\": 1}").isRefused(400);
        shopper.delete("/api/cart/items/00000000-0000-0000-0000-000000000000").isRefused(404);
    }

    @Test
    void refusesVisitorsWithoutAValidToken() {
        Shopper shopper = Shopper.guest(port);

        Answer forged =
                Shopper.send(
                        shopper.request("/api/cart")
                                .setHeader("Visitor-Token", Tokens.forgedVisitor(shopper.visitor()))
                                .build());

        forged.isRefused(401);
    }

    @Test
    void refusesOtherKindsOfBodies() {
        Shopper.send(
                        Shopper.guest(port)
                                .request("/api/cart/items")
                                .setHeader("Content-Type", "text/plain")
                                .POST(BodyPublishers.ofString("{}"))
                                .build())
                .isRefused(415);
    }

    private void unchanged(String body, int status) {
        Shopper shopper = Shopper.guest(port);
        long shirt = catalog.has(Products.fresh(100)).variant();
        JsonNode before = shopper.adds(shirt, 1).isOk().body();

        shopper.post("/api/cart/items", body.replace("%d", Long.toString(shirt))).isRefused(status);

        assertThat(shopper.cart().isOk().body()).isEqualTo(before);
    }
}
