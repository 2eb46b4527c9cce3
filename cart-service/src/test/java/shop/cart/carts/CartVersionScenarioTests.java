package shop.cart.carts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
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

/** Several hands on one cart. */
@CartScenario
class CartVersionScenarioTests {

    @Autowired PlayedCatalog catalog;
    @Autowired JdbcClient jdbc;
    @LocalServerPort int port;

    Shopper shopper;

    @BeforeEach
    void someoneNew() {
        shopper = Shopper.guest(port);
    }

    @Test
    void refusesAStaleVersion() {
        long shirt = catalog.has(Products.fresh(100)).variant();
        shopper.adds(shirt, 1).isOk();

        ifMatch("\"1\"").isOk();
        ifMatch("\"1\"").isProblem(412, "stale-version");
        ifMatch("W/\"2\"").isProblem(412, "stale-version");
        ifMatch("\"7\", \"2\"").isOk();
        ifMatch("*").isOk();
        ifMatch("4").isRefused(400);
    }

    @Test
    void makesNoCartForAStaleVersion() {
        ifMatch("\"3\"").isProblem(412, "stale-version");

        assertThat(cartsOf(shopper)).isZero();
        ifMatch("\"0\"").isOk();
    }

    @Test
    void losesNoAdditionOfManyTabs() {
        long shirt = catalog.has(Products.fresh(100)).variant();

        Together.all(20, () -> shopper.adds(shirt, 1).isOk());

        assertThat(quantities(shopper.cart())).containsExactly(20);
        assertThat(cartsOf(shopper)).isOne();
    }

    private Answer ifMatch(String tag) {
        return Shopper.send(
                shopper.request("/api/cart/email")
                        .header("If-Match", tag)
                        .PUT(BodyPublishers.ofString("{\"email\": \"ada@example.com\"}"))
                        .build());
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
