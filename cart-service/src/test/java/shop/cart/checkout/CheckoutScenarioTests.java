package shop.cart.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
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
import shop.events.OrderPlaced;
import shop.testsupport.BusRecord;
import shop.testsupport.TestBus;
import tools.jackson.databind.JsonNode;

/** A checkout that goes as it should, and its repetition. */
@CartScenario
class CheckoutScenarioTests {

    @Autowired PlayedCatalog catalog;
    @Autowired CheckoutRows rows;
    @LocalServerPort int port;

    Shopper shopper;

    @BeforeEach
    void someoneReady() {
        shopper = Shopper.guest(port).ready();
    }

    @Test
    void answersTheWholeOrderAndTellsTheBusTheSame() {
        Products shirt = catalog.has(Products.fresh(1999));
        Products book = catalog.has(Products.fresh(1070).inCategory("reduced"));
        shopper.adds(shirt.variant(), 2).isOk();
        JsonNode cart = shopper.adds(book.variant(), 1).isOk().body();

        Answer answer = shopper.checksOut(key()).isPlaced();

        assertThat(answer.at("/status").asString()).isEqualTo("placed");
        assertThat(answer.at("/cartId")).isEqualTo(cart.at("/id"));
        assertThat(answer.at("/visitorId").asString()).isEqualTo(shopper.visitor().toString());
        assertThat(answer.at("/email").asString()).isEqualTo("ada@example.com");
        assertThat(answer.at("/addresses")).isEqualTo(cart.at("/addresses"));
        assertThat(answer.at("/shippingOption")).isEqualTo(cart.at("/shippingOption"));
        assertThat(answer.at("/totals")).isEqualTo(cart.at("/totals"));
        assertThat(answer.amount("/totals/total")).isEqualTo(2 * 1999 + 1070 + 490);
        assertThat(answer.at("/taxRates/0/rate").asString()).isEqualTo("0.19");
        assertThat(answer.amount("/taxRates/0/tax")).isEqualTo(638 + 78);
        assertThat(answer.at("/taxRates/1/rate").asString()).isEqualTo("0.07");
        assertThat(answer.amount("/taxRates/1/tax")).isEqualTo(70);
        assertThat(answer.amount("/amountDue")).isEqualTo(answer.amount("/totals/total"));
        assertThat(answer.amount("/amountReceived")).isZero();
        assertThat(answer.amount("/amountRefunded")).isZero();
        assertThat(answer.at("/history/0/fact").asString()).isEqualTo("placed");
        assertThat(answer.at("/history/0/by").asString()).isEqualTo("buyer");
        assertThat(answer.at("/history/0/at")).isEqualTo(answer.at("/placedAt"));
        assertThat(answer.at("/items/0/taxRate").asString()).isEqualTo("0.19");
        assertThat(answer.at("/items/0/fulfilledQuantity").asInt()).isZero();
        for (String none : List.of("/payments", "/fulfilments", "/returns", "/coupons")) {
            assertThat(answer.at(none).isArray()).as(none).isTrue();
            assertThat(answer.at(none)).as(none).isEmpty();
        }
        assertThat(shopper.cart().isOk().at("/id").isNull()).isTrue();

        OrderPlaced event = published(answer).body(OrderPlaced.class);
        assertThat(rows.view(event)).isEqualTo(answer.body());
        assertThat(event.payment().status()).isEqualTo("pending");
        assertThat(event.payment().authorised().amount()).isZero();
    }

    @Test
    void repeatsTheAnswerByteByByte() {
        String key = key();
        Answer first = placed(key);

        Answer again = shopper.checksOut(key, first.amount("/totals/total")).isPlaced();

        assertThat(again.text()).isEqualTo(first.text());
        assertThat(first.header("Idempotent-Replayed")).isEmpty();
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
    }

    @Test
    void takesTheSameRequestInOtherWords() {
        String key = key();
        Answer first = placed(key);

        Answer again =
                shopper.checksOut(
                        key,
                        """
                        { "payment":{"token":null,"method":"manual"},
                          "expectedTotal":{"currency":"EUR","amount":%d}}
                        """
                                .formatted(first.amount("/totals/total")));

        assertThat(again.isPlaced().text()).isEqualTo(first.text());
    }

    @Test
    void refusesAnotherRequestUnderTheSameKey() {
        String key = key();
        Answer first = placed(key);

        shopper.checksOut(key, first.amount("/totals/total") + 1)
                .isProblem(422, "idempotency-key-reused");
    }

    @Test
    void keepsTheKeysOfTwoBuyersApart() {
        String key = key();
        Answer first = placed(key);
        Shopper other = Shopper.guest(port).ready();
        other.adds(catalog.has(Products.fresh(100)).variant(), 1).isOk();

        Answer second = other.checksOut(key).isPlaced();

        assertThat(second.at("/id")).isNotEqualTo(first.at("/id"));
        assertThat(second.header("Idempotent-Replayed")).isEmpty();
    }

    @Test
    void answersABuyerWhoSignedInMeanwhile() {
        String key = key();
        Answer first = placed(key);

        Answer again =
                shopper.signedInAs(UUID.randomUUID()).checksOut(key, first.amount("/totals/total"));

        assertThat(again.isPlaced().text()).isEqualTo(first.text());
    }

    @Test
    void sellsToACustomer() {
        Shopper customer = Shopper.guest(port).signedInAs(UUID.randomUUID()).ready();
        customer.adds(catalog.has(Products.fresh(100)).variant(), 1).isOk();

        Answer answer = customer.checksOut(key()).isPlaced();

        assertThat(answer.at("/customerId").asString())
                .isEqualTo(String.valueOf(customer.customer()));
        assertThat(customer.cart().at("/id").isNull()).isTrue();
    }

    @Test
    void addsTaxWhereItIsNotIncluded() {
        shopper.shipsTo("US").isOk();
        shopper.adds(catalog.has(Products.fresh(1000)).variant(), 1).isOk();

        Answer answer = shopper.checksOut(key()).isPlaced();

        assertThat(answer.amount("/totals/tax")).isEqualTo(83 + 40);
        assertThat(answer.amount("/totals/total")).isEqualTo(1000 + 490 + 123);
        assertThat(answer.amount("/items/0/total")).isEqualTo(1083);
        assertThat(answer.amount("/taxRates/0/taxable")).isEqualTo(1490);
    }

    @Test
    void holdsAVariantOfTwoLinesOnce() {
        long shirt = catalog.has(Products.fresh(1000)).variant();
        shopper.adds(shirt, 1).isOk();
        shopper.post(
                        "/api/cart/items",
                        "{\"variantId\": %d, \"quantity\": 2, \"metadata\": {\"text\": \"Ada\"}}"
                                .formatted(shirt))
                .isOk();

        Answer answer = shopper.checksOut(key()).isPlaced();

        assertThat(answer.at("/items")).hasSize(2);
        assertThat(catalog.holders(shirt)).containsExactly(id(answer));
    }

    private Answer placed(String key) {
        shopper.adds(catalog.has(Products.fresh(1999)).variant(), 1).isOk();
        return shopper.checksOut(key).isPlaced();
    }

    private static BusRecord published(Answer answer) {
        String id = answer.at("/id").asString();
        await().atMost(Duration.ofSeconds(60)).until(() -> !TestBus.read("orders", id).isEmpty());
        BusRecord event = TestBus.read("orders", id).getFirst();
        assertThat(event.sequence()).isOne();
        assertThat(event.type()).isEqualTo("shop.order.placed.v1");
        return event;
    }

    private static UUID id(Answer answer) {
        return UUID.fromString(answer.at("/id").asString());
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
