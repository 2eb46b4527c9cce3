package shop.cart.checkout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import shop.cart.CartScenario;
import shop.cart.MovableClock;
import shop.cart.PlayedCatalog;
import shop.cart.Products;
import shop.cart.Shopper;

@CartScenario
class PurgeKeysScenarioTests {

    @Autowired PlayedCatalog catalog;
    @Autowired CheckoutRows rows;
    @Autowired PurgeKeys purge;
    @Autowired MovableClock clock;
    @LocalServerPort int port;

    @AfterEach
    void today() {
        clock.goBackToNow();
    }

    @Test
    void forgetsKeysAfterAWeekAndKeepsTheCheckout() {
        Shopper shopper = Shopper.guest(port).ready();
        shopper.adds(catalog.has(Products.fresh(1000)).variant(), 1).isOk();
        shopper.checksOut(UUID.randomUUID().toString()).isPlaced();

        clock.goAhead(Duration.ofDays(6));
        purge.purge();
        assertThat(rows.keysOf(shopper.visitor())).isOne();

        clock.goAhead(Duration.ofDays(2));
        purge.purge();
        assertThat(rows.keysOf(shopper.visitor())).isZero();
        assertThat(rows.statesOf(shopper.visitor())).containsExactly("PLACED");
    }
}
