package shop.cart.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import shop.cart.Answer;
import shop.cart.CartScenario;
import shop.cart.PlayedCatalog;
import shop.cart.Products;
import shop.cart.Shopper;
import tools.jackson.databind.JsonNode;

/** The business's own refusals: before a checkout exists, or by catalog's answer. */
@CartScenario
class RefusalScenarioTests {

    @Autowired PlayedCatalog catalog;
    @Autowired CheckoutRows rows;
    @LocalServerPort int port;

    Shopper shopper;

    @BeforeEach
    void someoneReady() {
        shopper = Shopper.guest(port).ready();
    }

    @Test
    void refusesWithoutATraceWhatIsNotReady() {
        Shopper other = Shopper.guest(port);
        String key = key();
        other.checksOut(key, 1).isProblem(409, "cart-empty");
        other.givesEmail("ada@example.com").isOk();
        other.checksOut(key, 1).isProblem(409, "cart-empty");
        other.adds(catalog.has(Products.fresh(100)).variant(), 1).isOk();

        Answer incomplete = other.checksOut(key, 100).isProblem(422, "checkout-incomplete");

        assertThat(incomplete.at("/missing").valueStream().map(JsonNode::asString))
                .containsExactly("shippingAddress", "shippingOption");
        other.ready();
        other.checksOut(key, 100).isProblem(409, "price-changed");
        Answer placed = other.checksOut(key, 590).isPlaced();
        assertThat(rows.keysOf(other.visitor())).isOne();
        other.checksOut(key(), 590).isProblem(409, "cart-empty");
        assertThat(placed.header("Idempotent-Replayed")).isEmpty();
    }

    @Test
    void refusesACartThatHasChanged() {
        shopper.adds(catalog.has(Products.fresh(100)).variant(), 1).isOk();
        String key = key();

        Answer stale = Shopper.send(checkout(key, "\"1\""));
        Answer current = Shopper.send(checkout(key, shopper.cart().header("ETag")));

        stale.isProblem(412, "stale-version");
        current.isPlaced();
        Shopper.send(checkout(key(), "\"4\"")).isProblem(412, "stale-version");
    }

    @Test
    void keepsARefusalForWantOfStock() {
        long scarce = catalog.has(Products.fresh(100)).variant();
        catalog.refuses(scarce, "out-of-stock", 3);
        shopper.adds(scarce, 5).isOk();
        String key = key();

        Answer refused = shopper.checksOut(key).isProblem(409, "out-of-stock");
        catalog.behavesAgain(scarce);
        Answer again = shopper.checksOut(key).isProblem(409, "out-of-stock");

        assertThat(refused.at("/lines/0/variantId").asLong()).isEqualTo(scarce);
        assertThat(refused.at("/lines/0/available").asInt()).isEqualTo(3);
        assertThat(again.text()).isEqualTo(refused.text());
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(shopper.cart().at("/status").asString()).isEqualTo("open");
        assertThat(catalog.holders(scarce)).isEmpty();
        shopper.checksOut(key()).isPlaced();
    }

    @Test
    void saysUnavailableBeforeItSaysOutOfStock() {
        Products shirt = catalog.has(Products.fresh(100).withVariants(3));
        for (int n = 0; n < 3; n++) {
            shopper.adds(shirt.variant(n), 1).isOk();
        }
        catalog.refusesAll(
                Map.of(
                        shirt.variant(0), "out-of-stock",
                        shirt.variant(1), "unavailable",
                        shirt.variant(2), "no-price"));

        shopper.checksOut(key()).isProblem(409, "product-unavailable");
    }

    @Test
    void learnsANewPriceFromTheRefusal() {
        Products shirt = catalog.has(Products.fresh(1000));
        shopper.adds(shirt.variant(), 1).isOk();
        catalog.has(shirt.nowAt(1100L));
        String key = key();

        Answer refused = shopper.checksOut(key, 1490).isProblem(409, "price-changed");

        Answer cart = shopper.cart().isOk();
        assertThat(cart.amount("/totals/total")).isEqualTo(1590);
        assertThat(cart.at("/items/0/priceChanged").asBoolean()).isTrue();
        assertThat(catalog.holders(shirt.variant())).isEmpty();
        Answer again = shopper.checksOut(key, 1490).isProblem(409, "price-changed");
        assertThat(again.text()).isEqualTo(refused.text());
        await().atMost(Duration.ofSeconds(60))
                .until(() -> shopper.checksOut(key()).status() == 201);
        assertThat(rows.statesOf(shopper.visitor())).containsExactly("ABORTED", "PLACED");
    }

    @Test
    void refusesToSellInAnotherCurrencyThanAgreed() {
        Products shirt = catalog.has(Products.fresh(1000).alsoAt(1490, "USD"));
        shopper.adds(shirt.variant(), 1).isOk();
        shopper.paysIn("USD").isOk();

        shopper.checksOut(key(), 1490).isProblem(422, "unprocessable-content");

        assertThat(rows.statesOf(shopper.visitor())).isEmpty();
        assertThat(shopper.cart().at("/status").asString()).isEqualTo("open");
    }

    @Test
    void learnsANewTaxCategoryFromTheRefusal() {
        Products book = catalog.has(Products.fresh(1070));
        shopper.adds(book.variant(), 1).isOk();
        catalog.has(book.inCategory("reduced"));

        shopper.checksOut(key()).isProblem(409, "price-changed");

        assertThat(shopper.cart().at("/items/0/taxLines/0/rate").asString()).isEqualTo("0.07");
    }

    private HttpRequest checkout(String key, String match) {
        return shopper.request("/api/cart/checkout")
                .header("Idempotency-Key", key)
                .header("If-Match", match)
                .POST(
                        BodyPublishers.ofString(
                                """
                                {"expectedTotal": {"amount": 590, "currency": "EUR"},
                                 "payment": {"method": "manual"}}
                                """))
                .build();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
