package shop.cart.carts;

import static org.assertj.core.api.Assertions.assertThat;

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

/** Whose cart it is. */
@CartScenario
class CartOwnerScenarioTests {

    private static final UUID NOBODYS = UUID.randomUUID();

    @Autowired PlayedCatalog catalog;
    @LocalServerPort int port;

    Shopper shopper;

    @BeforeEach
    void someoneNew() {
        shopper = Shopper.guest(port);
    }

    @Test
    void hidesOthersLinesAsIfTheyWereNotThere() {
        Shopper other = Shopper.guest(port);
        long shirt = catalog.has(Products.fresh(100)).variant();
        String line = shopper.adds(shirt, 1).isOk().at("/items/0/id").asString();
        other.adds(shirt, 1).isOk();

        Answer foreign = other.patch("/api/cart/items/" + line, "{\"quantity\": 2}");
        Answer unknown = other.patch("/api/cart/items/" + NOBODYS, "{\"quantity\": 2}");

        assertThat(foreign.isProblem(404, "unknown-cart-item").problem())
                .isEqualTo(unknown.problem());
        other.delete("/api/cart/items/" + line).isProblem(404, "unknown-cart-item");
        assertThat(quantities(shopper.cart())).containsExactly(1);
    }

    @Test
    void opensACustomersCartToTheCustomerAlone() {
        long shirt = catalog.has(Products.fresh(100)).variant();
        Shopper signedIn = shopper.signedInAs(UUID.randomUUID());

        signedIn.adds(shirt, 3).isOk();

        assertThat(shopper.cart().isOk().at("/id").isNull()).isTrue();
        Shopper elsewhere = Shopper.guest(port).signedInAs(signedIn.customer());
        assertThat(quantities(elsewhere.cart().isOk())).containsExactly(3);
    }

    @Test
    void findsTheGuestsCartAfterSigningIn() {
        shopper.adds(catalog.has(Products.fresh(100)).variant(), 4).isOk();

        Shopper signedIn = shopper.signedInAs(UUID.randomUUID());

        assertThat(quantities(signedIn.cart().isOk())).containsExactly(4);
    }

    private static List<Integer> quantities(Answer cart) {
        return cart.at("/items").valueStream().map(i -> i.path("quantity").asInt()).toList();
    }
}
