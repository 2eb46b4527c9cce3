package shop.cart.carts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import shop.cart.Answer;
import shop.cart.CartScenario;
import shop.cart.MovableClock;
import shop.cart.PlayedCatalog;
import shop.cart.Products;
import shop.cart.Shopper;
import shop.cart.Together;

@CartScenario
class PurgeCartsScenarioTests {

    @Autowired PlayedCatalog catalog;
    @Autowired PurgeCarts purge;
    @Autowired MovableClock clock;
    @Autowired JdbcClient jdbc;
    @LocalServerPort int port;

    Shopper shopper;
    long shirt;

    @BeforeEach
    void someoneWithACart() {
        shopper = Shopper.guest(port);
        shirt = catalog.has(Products.fresh(1000)).variant();
        shopper.adds(shirt, 1).isOk();
    }

    @AfterEach
    void today() {
        clock.goBackToNow();
    }

    @Test
    void forgetsACartWithItsLinesAfterThirtyDaysWithoutATouch() {
        clock.goAhead(Duration.ofDays(20));
        shopper.givesEmail("ada@example.com").isOk();
        clock.goAhead(Duration.ofDays(20));
        purge.purge();
        assertThat(carts()).isOne();

        clock.goAhead(Duration.ofDays(11));
        String cart = shopper.cart().at("/id").asString();
        purge.purge();

        assertThat(carts()).isZero();
        assertThat(linesOf(cart)).isZero();
        assertThat(shopper.cart().isOk().at("/id").isNull()).isTrue();
        assertThat(shopper.adds(shirt, 2).isOk().at("/version").asInt()).isOne();
    }

    @Test
    void forgetsASoldCartAndKeepsTheSale() {
        Answer order = shopper.ready().checksOut(UUID.randomUUID().toString()).isPlaced();

        clock.goAhead(Duration.ofDays(31));
        purge.purge();

        assertThat(carts()).isZero();
        assertThat(statesOf(order.at("/cartId").asString())).containsExactly("PLACED");
    }

    @Test
    void keepsACartWhoseCheckoutHasNotEnded() throws InterruptedException {
        shopper.ready();
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        catalog.holdsAfter(shirt, arrived, go);
        Future<Answer> checkout =
                Together.start(() -> shopper.checksOut(UUID.randomUUID().toString(), 1490));
        arrived.await();
        UUID cart = UUID.fromString(shopper.cart().at("/id").asString());
        ages(cart);

        purge.purge();
        assertThat(carts()).isOne();
        go.countDown();
        Together.end(checkout).isPlaced();
        ages(cart);
        jdbc.sql("update checkout set state = 'ABORTING' where cart_id = :id")
                .param("id", cart)
                .update();
        purge.purge();
        assertThat(carts()).isOne();

        jdbc.sql("update checkout set state = 'PLACED' where cart_id = :id")
                .param("id", cart)
                .update();
        purge.purge();
        assertThat(carts()).isZero();
    }

    private void ages(UUID cart) {
        jdbc.sql(
                        """
                        update cart set created_at = created_at - interval '40 days',
                          updated_at = updated_at - interval '40 days' where id = :id
                        """)
                .param("id", cart)
                .update();
    }

    private long carts() {
        return jdbc.sql("select count(*) from cart where visitor_id = :v")
                .param("v", shopper.visitor())
                .query(Long.class)
                .single();
    }

    private long linesOf(String cart) {
        return jdbc.sql("select count(*) from cart_line where cart_id = :id")
                .param("id", UUID.fromString(cart))
                .query(Long.class)
                .single();
    }

    private List<String> statesOf(String cart) {
        return jdbc.sql("select state from checkout where cart_id = :id")
                .param("id", UUID.fromString(cart))
                .query(String.class)
                .list();
    }
}
