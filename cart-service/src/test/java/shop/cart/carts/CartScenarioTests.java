package shop.cart.carts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import shop.cart.Answer;
import shop.cart.CartScenario;
import shop.cart.PlayedCatalog;
import shop.cart.Products;
import shop.cart.Shopper;

@CartScenario
class CartScenarioTests {

    @Autowired PlayedCatalog catalog;
    @Autowired JdbcClient jdbc;
    @LocalServerPort int port;

    Shopper shopper;

    @BeforeEach
    void someoneNew() {
        shopper = Shopper.guest(port);
    }

    @Test
    void showsNothingAndWritesNothingBeforeTheFirstCommand() {
        Answer cart = shopper.cart().isOk();

        assertThat(cart.at("/id").isNull()).isTrue();
        assertThat(cart.at("/version").asInt()).isZero();
        assertThat(cart.at("/items")).isEmpty();
        assertThat(cart.header("ETag")).isEqualTo("\"0\"");
        assertThat(cartsOf(shopper)).isZero();
    }

    @Test
    void asksCatalogForAnArticleItDoesNotKnowAndShowsAllOfIt() {
        Products shirt = catalog.has(Products.fresh(1999));

        Answer cart =
                shopper.post(
                                "/api/cart/items",
                                "{\"sku\": \"%s\", \"quantity\": 2, \"metadata\": {\"gift\": true}}"
                                        .formatted(shirt.sku(0)))
                        .isOk();

        assertThat(cart.at("/items/0/title").asString()).isEqualTo("Shirt " + shirt.id());
        assertThat(cart.at("/items/0/options").propertyNames()).containsExactly("Size", "Colour");
        assertThat(cart.at("/items/0/imageUrl").asString()).startsWith("https://img.example/");
        assertThat(cart.at("/items/0/availability").asString()).isEqualTo("in-stock");
        assertThat(cart.at("/items/0/priceChanged").asBoolean()).isFalse();
        assertThat(cart.at("/items/0/metadata/gift").asBoolean()).isTrue();
        assertThat(cart.amount("/items/0/unitPrice")).isEqualTo(1999);
        assertThat(cart.amount("/items/0/lineTotal")).isEqualTo(3998);
        assertThat(cart.at("/items/0/taxLines/0/rate").asString()).isEqualTo("0.19");
        assertThat(cart.amount("/items/0/taxLines/0/amount")).isEqualTo(638);
        assertThat(cart.amount("/totals/total")).isEqualTo(3998);
        assertThat(cart.at("/missing").valueStream().map(m -> m.asString()))
                .containsExactly("email", "shippingAddress", "shippingOption");
        assertThat(cart.header("ETag")).isEqualTo("\"1\"");
        assertThat(shopper.cart().body()).isEqualTo(cart.body());
    }

    @Test
    void mergesTheSameVariantOnlyWithTheSameMetadata() {
        long shirt = catalog.has(Products.fresh(100)).variant();
        String engraved = "{\"variantId\": %d, \"quantity\": 1, \"metadata\": {\"text\": \"%s\"}}";

        shopper.adds(shirt, 2).isOk();
        shopper.adds(shirt, 3).isOk();
        shopper.post("/api/cart/items", engraved.formatted(shirt, "Ada")).isOk();
        Answer cart = shopper.post("/api/cart/items", engraved.formatted(shirt, "Ada")).isOk();

        assertThat(quantities(cart)).containsExactly(5, 2);
        assertThat(cart.at("/version").asInt()).isEqualTo(4);
    }

    @Test
    void changesAndRemovesLines() {
        Products shirt = catalog.has(Products.fresh(100).withVariants(2));
        shopper.adds(shirt.variant(0), 1).isOk();
        Answer two = shopper.adds(shirt.variant(1), 1).isOk();
        String first = "/api/cart/items/" + two.at("/items/0/id").asString();

        assertThat(quantities(shopper.patch(first, "{\"quantity\": 7}").isOk()))
                .containsExactly(7, 1);
        assertThat(quantities(shopper.delete(first).isOk())).containsExactly(1);
        shopper.delete(first).isProblem(404, "unknown-cart-item");
    }

    @Test
    void clearsTheCart() {
        shopper.adds(catalog.has(Products.fresh(100)).variant(), 1).isOk();
        shopper.ready();

        Answer cart = shopper.delete("/api/cart").isOk();

        assertThat(cart.at("/items")).isEmpty();
        assertThat(cart.at("/email").isNull()).isTrue();
        assertThat(cart.amount("/totals/total")).isZero();
        assertThat(Shopper.guest(port).delete("/api/cart").isOk().at("/id").isNull()).isTrue();
    }

    @Test
    void pricesByTheCountryItIsSentTo() {
        shopper.adds(catalog.has(Products.fresh(1000)).variant(), 1).isOk();

        assertThat(shopper.shipsTo("DE").isOk().amount("/totals/total")).isEqualTo(1000);
        Answer american = shopper.shipsTo("US").isOk();

        assertThat(american.amount("/totals/tax")).isEqualTo(83);
        assertThat(american.amount("/totals/total")).isEqualTo(1083);
        assertThat(american.at("/items/0/taxLines/0/included").asBoolean()).isFalse();
    }

    @Test
    void normalisesTheEmailAndBillsToTheShippingAddress() {
        Answer cart = shopper.givesEmail(" Ada@EXAMPLE.com ").isOk();
        assertThat(cart.at("/email").asString()).isEqualTo("ada@example.com");

        Answer sent = shopper.shipsTo("FR").isOk();
        assertThat(sent.at("/addresses/billing")).isEqualTo(sent.at("/addresses/shipping"));
        assertThat(sent.at("/addresses/shipping/country").asString()).isEqualTo("FR");
    }

    @Test
    void offersOneWayToShipAndOneToPay() {
        Answer options = shopper.get("/api/cart/shipping-options").isOk();

        assertThat(options.at("/items/0/id").asString()).isEqualTo("standard");
        assertThat(options.amount("/items/0/price")).isEqualTo(490);
        assertThat(shopper.get("/api/payment-methods").isOk().at("/items/0/id").asString())
                .isEqualTo("manual");
        shopper.put("/api/cart/shipping-option", "{\"id\": \"rocket\"}").isRefused(422);
    }

    @Test
    void holdsTwoHundredLines() {
        Products shirt = catalog.has(Products.fresh(100).withVariants(201));
        IntStream.range(0, 200).forEach(n -> shopper.adds(shirt.variant(n), 1).isOk());

        shopper.adds(shirt.variant(200), 1).isProblem(422, "cart-full");
        shopper.adds(shirt.variant(199), 998).isOk();
        shopper.adds(shirt.variant(199), 1).isRefused(422);
    }

    @Test
    void countsNoFurtherThanItCan() {
        long yacht = catalog.has(Products.fresh(Long.MAX_VALUE / 900)).variant();

        shopper.adds(yacht, 900).isOk();
        shopper.adds(yacht, 99).isProblem(422, "amount-too-large");
        assertThat(quantities(shopper.cart().isOk())).containsExactly(900);
    }

    @Test
    void showsCartsWhileCatalogIsAway() {
        long known = catalog.has(Products.fresh(100)).variant();
        long unknown = catalog.has(Products.fresh(100)).variant();
        shopper.adds(known, 1).isOk();

        catalog.goesAway();
        try {
            assertThat(quantities(shopper.cart().isOk())).containsExactly(1);
            shopper.adds(known, 1).isOk();
            Answer refused = shopper.adds(unknown, 1).isProblem(503, "unavailable");
            assertThat(refused.header("Retry-After")).isEqualTo("1");
        } finally {
            catalog.comesBack();
        }
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> shopper.adds(unknown, 1).isOk());
    }

    @Test
    void doesNotSellWhatIsNotForSale() {
        long withdrawn = catalog.has(Products.fresh(100).nowWithdrawn()).variant();
        long priceless = catalog.has(Products.fresh(100).nowAt(null)).variant();

        shopper.adds(withdrawn, 1).isProblem(409, "product-unavailable");
        shopper.adds(priceless, 1).isProblem(409, "product-unavailable");
        shopper.adds(5, 1).isProblem(404, "unknown-article");
        assertThat(cartsOf(shopper)).isZero();
    }

    private static List<Integer> quantities(Answer cart) {
        return cart.at("/items").valueStream().map(i -> i.path("quantity").asInt()).toList();
    }

    private long cartsOf(Shopper someone) {
        return jdbc.sql("select count(*) from cart where visitor_id = :v")
                .param("v", someone.visitor())
                .query(Long.class)
                .single();
    }
}
