package shop.cart.shipping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
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
import shop.cart.Staff;
import shop.testsupport.Tokens;

/** Staff write how the shop sends; buyers see it at once. Each test has an option of its own. */
@CartScenario
class ShippingOptionScenarioTests {

    private static final String PATH = "/api/admin/shipping-options";

    @Autowired PlayedCatalog catalog;
    @LocalServerPort int port;

    String id;
    Staff staff;
    Shopper shopper;

    @BeforeEach
    void someoneInIceland() {
        id = "sled-" + UUID.randomUUID();
        staff = new Staff(port);
        shopper = Shopper.guest(port);
        shopper.shipsTo("IS").isOk();
        shopper.adds(catalog.has(Products.fresh(1000)).variant(), 1).isOk();
    }

    @AfterEach
    void removeIt() {
        staff.delete(PATH + "/" + id);
    }

    @Test
    void showsAnAddedOptionToTheNextBuyer() {
        assertThat(offered()).containsExactly("standard");

        Answer added = adds("\"countries\": [\"IS\", \"NO\"], \"position\": 5");

        assertThat(added.status()).as(added.text()).isEqualTo(201);
        assertThat(added.header("Location")).isEqualTo(PATH + "/" + id);
        assertThat(added.header("ETag")).isEqualTo("\"1\"");
        assertThat(added.at("/active").asBoolean()).isTrue();
        assertThat(added.at("/freeAbove").isNull()).isTrue();
        assertThat(staff.get(PATH + "/" + id).body()).isEqualTo(added.body());
        assertThat(offered()).containsExactly(id, "standard");
        Answer chosen = shopper.wantsShipping(id).isOk();
        assertThat(chosen.amount("/shippingOption/price")).isEqualTo(700);
        assertThat(chosen.amount("/totals/total")).isEqualTo(1700);
        shopper.shipsTo("DE").isOk();
        assertThat(offered()).containsExactly("standard", "express");
    }

    @Test
    void asksForAnotherOptionOnceTheChosenOneDoesNotApply() {
        adds("\"countries\": [\"IS\"]");
        shopper.givesEmail("ada@example.com").isOk();
        shopper.wantsShipping(id).isOk();

        Answer elsewhere = shopper.shipsTo("DE").isOk();

        assertThat(elsewhere.at("/shippingOption").isNull()).isTrue();
        assertThat(elsewhere.amount("/totals/shipping")).isZero();
        assertThat(elsewhere.at("/missing/0").asString()).isEqualTo("shippingOption");
        shopper.wantsShipping(id).isRefused(422);
        shopper.checksOut(UUID.randomUUID().toString()).isProblem(422, "checkout-incomplete");
        assertThat(shopper.shipsTo("IS").isOk().at("/shippingOption/id").asString()).isEqualTo(id);

        staff.patch(PATH + "/" + id, "{\"active\": false}").isOk();
        assertThat(shopper.cart().at("/missing/0").asString()).isEqualTo("shippingOption");
        staff.patch(PATH + "/" + id, "{\"active\": true}").isOk();
        assertThat(shopper.cart().at("/missing")).isEmpty();
        staff.delete(PATH + "/" + id);
        assertThat(shopper.cart().at("/missing/0").asString()).isEqualTo("shippingOption");
    }

    @Test
    void costsNothingFromAnAmountOn() {
        adds("\"freeAbove\": [{\"amount\": 2000, \"currency\": \"EUR\"}]");
        Answer dear = shopper.wantsShipping(id).isOk();
        assertThat(dear.amount("/totals/shipping")).isEqualTo(700);

        String line = dear.at("/items/0/id").asString();
        Answer free = shopper.patch("/api/cart/items/" + line, "{\"quantity\": 2}").isOk();
        assertThat(free.amount("/shippingOption/price")).isZero();
        assertThat(free.amount("/totals/total")).isEqualTo(2000);

        staff.patch(PATH + "/" + id, "{\"freeAbove\": null}").isOk();
        assertThat(shopper.cart().amount("/totals/shipping")).isEqualTo(700);
    }

    @Test
    void changesOnlyWhatIsNamed() {
        Answer before = adds("\"freeAbove\": [{\"amount\": 2000, \"currency\": \"EUR\"}]");

        Answer after = staff.patch(PATH + "/" + id, "\"1\"", "{\"name\": \" Dog sled \"}").isOk();

        assertThat(after.at("/name").asString()).isEqualTo("Dog sled");
        assertThat(after.at("/version").asInt()).isEqualTo(2);
        assertThat(after.header("ETag")).isEqualTo("\"2\"");
        for (String same : List.of("/prices", "/freeAbove", "/countries", "/position", "/active")) {
            assertThat(after.at(same)).as(same).isEqualTo(before.at(same));
        }
    }

    @Test
    void refusesAStaleVersion() {
        adds("\"countries\": []");

        staff.patch(PATH + "/" + id, "\"7\"", "{\"name\": \"x\"}").isProblem(412, "stale-version");
        staff.patch(PATH + "/" + id, "7", "{\"name\": \"x\"}").isRefused(400);
        staff.delete(PATH + "/" + id, "\"7\"").isProblem(412, "stale-version");
        assertThat(staff.delete(PATH + "/" + id, "\"1\"").status()).isEqualTo(204);
        staff.get(PATH + "/" + id).isProblem(404, "unknown-shipping-option");
        staff.patch(PATH + "/" + id, "{}").isProblem(404, "unknown-shipping-option");
        staff.delete(PATH + "/" + id).isProblem(404, "unknown-shipping-option");
    }

    @Test
    void refusesTheSameIdTwice() {
        adds("\"countries\": []");

        adds("\"countries\": [\"DE\"]").isProblem(409, "shipping-option-exists");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"countries\": [\"XX\"]",
                "\"countries\": [\"de\"]",
                "\"freeAbove\": [{\"amount\": 1, \"currency\": \"ABC\"}]",
                "\"freeAbove\": [{\"amount\": 1, \"currency\": \"EUR\"}, {\"amount\": 2,"
                        + " \"currency\": \"EUR\"}]"
            })
    void refusesWhatNoShopCouldUse(String field) {
        adds(field).isProblem(422, "unprocessable-content");

        staff.get(PATH + "/" + id).isRefused(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"countries\": \"DE\"",
                "\"countries\": [null]",
                "\"position\": -1",
                "\"position\": 1.5",
                "\"active\": \"yes\"",
                "\"freeAbove\": [{\"amount\": -1, \"currency\": \"EUR\"}]",
                "\"freeAbove\": [{\"amount\": null, \"currency\": \"EUR\"}]",
                "\"freeAbove\": [{\"amount\": 1}]",
                "\"name\": \"twice\"",
                "\"colour\": \"red\""
            })
    void refusesWhatIsNoOption(String field) {
        adds(field).isRefused(400);

        staff.get(PATH + "/" + id).isRefused(404);
    }

    @Test
    void listsAllPageByPage() {
        adds("\"position\": 5");

        Answer first = staff.get(PATH + "?limit=1").isOk();
        String next = first.at("/nextCursor").asString();
        Answer second = staff.get(PATH + "?limit=1&cursor=" + next).isOk();

        assertThat(first.at("/items/0/id").asString()).isEqualTo(id);
        assertThat(first.header("Link"))
                .isEqualTo("<" + PATH + "?limit=1&cursor=" + next + ">; rel=\"next\"");
        assertThat(second.at("/items/0/id").asString()).isEqualTo("standard");
        assertThat(staff.get(PATH).isOk().at("/nextCursor").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=101",
                "limit=x",
                "cursor=%21",
                "page=2",
                "limit=1&limit=2"
            })
    void refusesAPageThatIsNone(String query) {
        staff.get(PATH + "?" + query).isRefused(400);
    }

    @Test
    void letsNobodyElseIn() {
        shopper.get(PATH).isRefused(401);
        shopper.signedInAs(UUID.randomUUID()).get(PATH).isRefused(403);
        shopper.signedInAs(UUID.randomUUID()).delete(PATH + "/standard").isRefused(403);
        for (String path : List.of(PATH, "/api/admin/tax-rates")) {
            Shopper.send(
                            shopper.request(path)
                                    .header(
                                            "Authorization",
                                            "Bearer " + Tokens.access(UUID.randomUUID(), "staff"))
                                    .build())
                    .isRefused(403);
        }
    }

    private Answer adds(String field) {
        return staff.post(
                PATH,
                """
                {"id": "%s", "name": "Sled", "prices": [{"amount": 700, "currency": "EUR"}], %s}
                """
                        .formatted(id, field));
    }

    private List<String> offered() {
        return shopper.get("/api/cart/shipping-options")
                .isOk()
                .at("/items")
                .valueStream()
                .map(option -> option.path("id").asString())
                .toList();
    }
}
