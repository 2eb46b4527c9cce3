package shop.cart.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import shop.cart.CartScenario;
import shop.cart.PlayedCatalog;
import shop.cart.Products;
import shop.cart.Shopper;

/** A malformed checkout leaves no key, no checkout and the cart as it was. */
@CartScenario
class BadCheckoutScenarioTests {

    @Autowired PlayedCatalog catalog;
    @Autowired CheckoutRows rows;
    @LocalServerPort int port;

    Shopper shopper;

    @BeforeEach
    void someoneReadyToBuy() {
        shopper = Shopper.guest(port).ready();
        shopper.adds(catalog.has(Products.fresh(1000)).variant(), 1).isOk();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "short",
                "with space",
                "comma,separated",
                "x",
                "umläut-12345",
                "semi;colon1"
            })
    void refusesAKeyThatIsNone(String key) {
        shopper.checksOut(key.replace("ä", "%C3"), 1490).isRefused(400);

        leavesNothing();
    }

    @Test
    void refusesToGoWithoutAKeyOrWithTwo() {
        Shopper.send(request().build()).isRefused(400);
        Shopper.send(
                        request()
                                .header("Idempotency-Key", "first-key")
                                .header("Idempotency-Key", "second-key")
                                .build())
                .isRefused(400);
        shopper.checksOut("k".repeat(65), 1490).isRefused(400);

        leavesNothing();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"expectedTotal\": null, \"payment\": {\"method\": \"manual\"}}",
                "{\"expectedTotal\": 1490, \"payment\": {\"method\": \"manual\"}}",
                "{\"expectedTotal\": {\"amount\": 14.90, \"currency\": \"EUR\"}, \"payment\":"
                        + " {\"method\": \"manual\"}}",
                "{\"expectedTotal\": {\"amount\": 1E400, \"currency\": \"EUR\"}, \"payment\":"
                        + " {\"method\": \"manual\"}}",
                "{\"expectedTotal\": {\"amount\": NaN, \"currency\": \"EUR\"}, \"payment\":"
                        + " {\"method\": \"manual\"}}",
                "{\"expectedTotal\": {\"amount\": 0.30000000000000004, \"currency\": \"EUR\"},"
                        + " \"payment\": {\"method\": \"manual\"}}",
                "{\"expectedTotal\": {\"amount\": 1490.000000000000000000000000000001,"
                        + " \"currency\": \"EUR\"}, \"payment\": {\"method\": \"manual\"}}",
                "{\"expectedTotal\": {\"amount\": 9223372036854775808, \"currency\": \"EUR\"},"
                        + " \"payment\": {\"method\": \"manual\"}}",
                "{\"expectedTotal\": {\"amount\": \"1490\", \"currency\": \"EUR\"},"
                        + " \"payment\": {\"method\": \"manual\"}}",
                "{\"expectedTotal\": {\"amount\": 1490, \"currency\": \"eur\"}, \"payment\":"
                        + " {\"method\": \"manual\"}}",
                "{\"expectedTotal\": {\"amount\": 1490, \"currency\": \"EUR\"}}",
                "{\"expectedTotal\": {\"amount\": 1490, \"currency\": \"EUR\"}, \"payment\":"
                        + " {\"method\": \"manual\"}, \"price\": 1}",
                "{\"expectedTotal\": {\"amount\": 1490, \"currency\": \"EUR\"}, \"payment\":"
                        + " {\"method\": \"manual\"}, \"note\": \"a\\u0000b\"}"
            })
    void refusesABodyThatIsNone(String body) {
        shopper.checksOut(UUID.randomUUID().toString(), body).isRefused(400);

        leavesNothing();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"expectedTotal\": {\"amount\": 1490, \"currency\": \"USD\"}, \"payment\":"
                        + " {\"method\": \"manual\"}}",
                "{\"expectedTotal\": {\"amount\": 1490, \"currency\": \"EUR\"}, \"payment\":"
                        + " {\"method\": \"shells\"}}"
            })
    void refusesMoneyThatIsNotOurs(String body) {
        shopper.checksOut(UUID.randomUUID().toString(), body).isRefused(422);

        leavesNothing();
    }

    private void leavesNothing() {
        assertThat(rows.keysOf(shopper.visitor())).isZero();
        assertThat(rows.statesOf(shopper.visitor())).isEmpty();
        assertThat(shopper.cart().at("/status").asString()).isEqualTo("open");
    }

    private HttpRequest.Builder request() {
        return shopper.request("/api/cart/checkout")
                .POST(
                        BodyPublishers.ofString(
                                """
                                {"expectedTotal": {"amount": 1490, "currency": "EUR"},
                                 "payment": {"method": "manual"}}
                                """));
    }
}
