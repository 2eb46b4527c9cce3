package shop.cart.carts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
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
import shop.testsupport.TestBus;

/** The buyer chooses what to pay in, out of what everything in the cart has a price in. */
@CartScenario
class CurrencyScenarioTests {

    @Autowired PlayedCatalog catalog;
    @LocalServerPort int port;

    Shopper shopper;
    Products shirt;

    @BeforeEach
    void someoneWithAShirt() {
        shopper = Shopper.guest(port);
        shirt = catalog.has(Products.fresh(1000).alsoAt(1200, "USD").alsoAt(180_000, "JPY"));
        shopper.adds(shirt.variant(), 2).isOk();
    }

    @Test
    void pricesTheCartInAnotherCurrency() {
        Answer dollars = shopper.paysIn("USD").isOk();

        assertThat(dollars.at("/currency").asString()).isEqualTo("USD");
        assertThat(dollars.amount("/items/0/unitPrice")).isEqualTo(1200);
        assertThat(dollars.amount("/items/0/compareAtPrice")).isEqualTo(1800);
        assertThat(dollars.at("/items/0/compareAtPrice/currency").asString()).isEqualTo("USD");
        assertThat(dollars.at("/items/0/priceChanged").asBoolean()).isFalse();
        assertThat(dollars.amount("/totals/total")).isEqualTo(2400);
        assertThat(dollars.header("ETag")).isEqualTo("\"2\"");
        assertThat(shopper.paysIn("EUR").isOk().amount("/totals/total")).isEqualTo(2000);
    }

    @Test
    void sellsInThatCurrency() {
        shopper.paysIn("USD").isOk();
        shopper.ready();

        Answer order =
                shopper.checksOut(
                                UUID.randomUUID().toString(),
                                """
                                {"expectedTotal": {"amount": 2990, "currency": "USD"},
                                 "payment": {"method": "manual"}}
                                """)
                        .isPlaced();

        assertThat(order.at("/currency").asString()).isEqualTo("USD");
        assertThat(order.amount("/totals/shipping")).isEqualTo(590);
        assertThat(order.at("/amountDue/currency").asString()).isEqualTo("USD");
    }

    @Test
    void asksForShippingAgainWhereItHasNoPrice() {
        shopper.ready();

        Answer yen = shopper.paysIn("JPY").isOk();

        assertThat(yen.at("/shippingOption").isNull()).isTrue();
        assertThat(yen.at("/missing/0").asString()).isEqualTo("shippingOption");
        assertThat(shopper.get("/api/cart/shipping-options").isOk().at("/items")).isEmpty();
    }

    @Test
    void refusesACurrencyThatALineHasNoPriceIn() {
        Products book = catalog.has(Products.fresh(500));
        Answer before = shopper.adds(book.variant(), 1).isOk();

        Answer refused = shopper.paysIn("USD").isProblem(422, "currency-not-offered");

        assertThat(refused.at("/variantIds/0").asLong()).isEqualTo(book.variant());
        assertThat(refused.at("/variantIds")).hasSize(1);
        assertThat(shopper.cart().body()).isEqualTo(before.body());
    }

    @Test
    void takesNoArticleWithoutAPriceInTheCartsCurrency() {
        shopper.paysIn("USD").isOk();

        shopper.adds(catalog.has(Products.fresh(500)).variant(), 1)
                .isProblem(409, "product-unavailable");
    }

    @Test
    void startsAnEmptyCartInACurrencyThatIsSold() {
        Shopper other = Shopper.guest(port);

        assertThat(other.paysIn("JPY").isOk().at("/currency").asString()).isEqualTo("JPY");
        assertThat(other.adds(shirt.variant(), 1).isOk().amount("/totals/total"))
                .isEqualTo(180_000);
        Shopper third = Shopper.guest(port);
        third.paysIn("XAU").isProblem(422, "currency-not-offered");
        assertThat(third.cart().at("/id").isNull()).isTrue();
    }

    @Test
    void showsWhatHasLostItsPriceAndDoesNotSellIt() {
        shopper.paysIn("USD").isOk();

        TestBus.publish(shirt.nowInOneCurrency().state(), 2);

        await().atMost(Duration.ofSeconds(60))
                .until(() ->
                        shopper.cart().at("/items/0/availability").asString().equals("withdrawn"));
        assertThat(shopper.cart().amount("/items/0/unitPrice")).isEqualTo(1200);
        assertThat(shopper.paysIn("EUR").isOk().at("/items/0/availability").asString())
                .isEqualTo("in-stock");
    }

    @Test
    void learnsANewPriceInThatCurrencyFromTheRefusal() {
        shopper.paysIn("USD").isOk();
        shopper.ready();
        Products dearer = new Products(shirt.id(), 1, 1000L, List.of(), "standard", "active", 2);
        catalog.has(dearer.alsoAt(1300, "USD"));

        shopper.checksOut(
                        UUID.randomUUID().toString(),
                        """
                        {"expectedTotal": {"amount": 2990, "currency": "USD"},
                         "payment": {"method": "manual"}}
                        """)
                .isProblem(409, "price-changed");

        Answer cart = shopper.cart().isOk();
        assertThat(cart.amount("/totals/total")).isEqualTo(2 * 1300 + 590);
        assertThat(cart.at("/items/0/priceChanged").asBoolean()).isTrue();
        assertThat(cart.amount("/items/0/compareAtPrice")).isEqualTo(1800);
        assertThat(shopper.paysIn("EUR").isOk().amount("/items/0/unitPrice")).isEqualTo(1000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"usd\"", "\"US\"", "\"\"", "null", "7", "\"USD \"", "[\"USD\"]"})
    void refusesWhatIsNoCurrency(String currency) {
        shopper.put("/api/cart/currency", "{\"currency\": " + currency + "}").isRefused(400);

        assertThat(shopper.cart().at("/version").asInt()).isOne();
    }
}
