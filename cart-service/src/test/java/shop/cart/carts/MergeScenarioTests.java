package shop.cart.carts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
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
import shop.cart.Together;
import shop.cart.visitors.VisitorBindings;
import shop.events.VisitorIdentified;

/** Signing in with something in the cart; the bus says nothing in any of these. */
@CartScenario
class MergeScenarioTests {

    @Autowired PlayedCatalog catalog;
    @Autowired VisitorBindings bindings;
    @Autowired JdbcClient jdbc;
    @LocalServerPort int port;

    Products shirt;
    Shopper guest;
    Shopper signedIn;
    Shopper elsewhere;

    @BeforeEach
    void someoneWithTwoBrowsers() {
        shirt = catalog.has(Products.fresh(1000).withVariants(3));
        guest = Shopper.guest(port);
        signedIn = guest.signedInAs(UUID.randomUUID());
        elsewhere = Shopper.guest(port).signedInAs(signedIn.customer());
    }

    @Test
    void makesTheGuestsCartTheCustomersWhenTheyHaveNone() {
        Answer before = guest.adds(shirt.variant(), 2).isOk();

        Answer after = signedIn.cart().isOk();

        assertThat(after.at("/id")).isEqualTo(before.at("/id"));
        assertThat(after.at("/items")).isEqualTo(before.at("/items"));
        assertThat(after.at("/customerId").asString())
                .isEqualTo(String.valueOf(signedIn.customer()));
        assertThat(elsewhere.cart().isOk().body()).isEqualTo(after.body());
        assertThat(guest.cart().isOk().at("/id").isNull()).isTrue();
    }

    @Test
    void movesTheGuestsLinesIntoTheCustomersCart() {
        Answer own = elsewhere.adds(shirt.variant(0), 2).isOk();
        elsewhere.adds(shirt.variant(1), 1).isOk();
        guest.adds(shirt.variant(2), 4).isOk();
        guest.adds(shirt.variant(0), 3).isOk();
        guest.adds(shirt.variant(0), 3).isOk();
        guest.post(
                        "/api/cart/items",
                        "{\"variantId\": %d, \"quantity\": 5, \"metadata\": {\"gift\": true}}"
                                .formatted(shirt.variant(1)))
                .isOk();

        Answer merged = signedIn.cart().isOk();

        assertThat(merged.at("/id")).isEqualTo(own.at("/id"));
        assertThat(quantities(merged)).containsExactly(8, 1, 4, 5);
        assertThat(merged.at("/version").asInt()).isEqualTo(3);
        assertThat(signedIn.cart().body()).isEqualTo(merged.body());
        assertThat(statusesOf(guest)).containsExactly("merged");
        assertThat(guest.cart().isOk().at("/id").isNull()).isTrue();
    }

    @Test
    void keepsWhatTheCustomersCartKnowsAndTakesWhatItLacks() {
        elsewhere.givesEmail("own@example.com").isOk();
        guest.givesEmail("guest@example.com").isOk();
        guest.shipsTo("AT").isOk();
        guest.wantsShipping("express").isOk();

        Answer merged = signedIn.cart().isOk();

        assertThat(merged.at("/email").asString()).isEqualTo("own@example.com");
        assertThat(merged.at("/addresses/shipping/country").asString()).isEqualTo("AT");
        assertThat(merged.at("/shippingOption/id").asString()).isEqualTo("express");
    }

    @Test
    void capsAQuantityAndLosesNoLine() {
        elsewhere.adds(shirt.variant(), 600).isOk();
        guest.adds(shirt.variant(), 700).isOk();

        assertThat(quantities(signedIn.cart().isOk())).containsExactly(999);
    }

    @Test
    void keepsMoreLinesThanItWouldTakeButSellsThemNotAtOnce() {
        Products many = catalog.has(Products.fresh(100).withVariants(202));
        for (int n = 0; n < 101; n++) {
            elsewhere.adds(many.variant(n), 1).isOk();
            guest.adds(many.variant(101 + n), 1).isOk();
        }

        Answer merged = signedIn.cart().isOk();

        assertThat(merged.at("/items")).hasSize(202);
        signedIn.adds(shirt.variant(), 1).isProblem(422, "cart-full");
        signedIn.ready();
        signedIn.checksOut(key()).isProblem(422, "cart-full");
        for (int n = 0; n < 2; n++) {
            String line = merged.at("/items/" + n + "/id").asString();
            signedIn.delete("/api/cart/items/" + line).isOk();
        }
        signedIn.checksOut(key()).isPlaced();
    }

    @Test
    void mergesBeforeACommandToo() {
        elsewhere.adds(shirt.variant(0), 1).isOk();
        guest.adds(shirt.variant(1), 1).isOk();

        assertThat(quantities(signedIn.adds(shirt.variant(2), 1).isOk())).containsExactly(1, 1, 1);
    }

    @Test
    void sellsWhatWasMergedAndNotTheGuestsPartAlone() {
        elsewhere.adds(shirt.variant(0), 1).isOk();
        guest.ready().adds(shirt.variant(1), 1).isOk();

        signedIn.checksOut(key(), 1490).isProblem(409, "price-changed");

        Answer order = signedIn.checksOut(key(), 2490).isPlaced();
        assertThat(order.at("/items")).hasSize(2);
        assertThat(order.at("/customerId").asString())
                .isEqualTo(String.valueOf(signedIn.customer()));
    }

    @Test
    void countsEachLineOnceWhenManyRequestsMeet() {
        elsewhere.adds(shirt.variant(0), 1).isOk();
        guest.adds(shirt.variant(0), 2).isOk();
        guest.adds(shirt.variant(1), 3).isOk();

        List<Answer> looks = Together.all(10, () -> signedIn.cart().isOk());

        assertThat(looks).allSatisfy(cart -> assertThat(quantities(cart)).containsExactly(3, 3));
    }

    @Test
    void makesOneCartOfManyBrowsersAtOnce() {
        List<Shopper> browsers =
                Together.all(
                        8,
                        () -> {
                            Shopper browser = Shopper.guest(port);
                            browser.adds(shirt.variant(0), 1).isOk();
                            return browser.signedInAs(signedIn.customer());
                        });

        browsers.stream().map(b -> Together.start(b::cart)).toList().forEach(Together::end);

        assertThat(quantities(signedIn.cart().isOk())).containsExactly(8);
    }

    @Test
    void doesNotTouchWhatAnotherCustomerLeftBehind() {
        guest.adds(shirt.variant(), 2).isOk();
        bindings.keep(List.of(new VisitorIdentified(guest.visitor(), UUID.randomUUID(), 1)));

        assertThat(signedIn.cart().isOk().at("/id").isNull()).isTrue();
        assertThat(quantities(signedIn.adds(shirt.variant(), 1).isOk())).containsExactly(1);
    }

    @Test
    void doesNotGiveAnothersAnswerToACustomerOnTheSameMachine() {
        String key = key();
        guest.ready().adds(shirt.variant(), 1).isOk();
        guest.checksOut(key, 1490).isPlaced();
        bindings.keep(List.of(new VisitorIdentified(guest.visitor(), UUID.randomUUID(), 1)));

        signedIn.checksOut(key, 1490).isProblem(409, "cart-empty");
    }

    @Test
    void countsInTheCustomersCurrencyAndInTheGuestsOnlyWhileThereIsNothing() {
        Products both = catalog.has(Products.fresh(1000).alsoAt(1100, "USD").withVariants(2));
        guest.adds(both.variant(0), 1).isOk();
        guest.paysIn("USD").isOk();
        elsewhere.givesEmail("own@example.com").isOk();

        assertThat(signedIn.cart().isOk().at("/currency").asString()).isEqualTo("USD");

        signedIn.paysIn("EUR").isOk();
        Shopper third = Shopper.guest(port);
        third.adds(both.variant(1), 1).isOk();
        third.paysIn("USD").isOk();
        Answer merged = third.signedInAs(signedIn.customer()).cart().isOk();
        assertThat(merged.amount("/totals/total")).isEqualTo(2000);
        assertThat(merged.at("/items/1/priceChanged").asBoolean()).isFalse();
    }

    private List<String> statusesOf(Shopper visitor) {
        return jdbc.sql("select status from cart where visitor_id = :v")
                .param("v", visitor.visitor())
                .query(String.class)
                .list();
    }

    private static List<Integer> quantities(Answer cart) {
        return cart.at("/items").valueStream().map(i -> i.path("quantity").asInt()).toList();
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
