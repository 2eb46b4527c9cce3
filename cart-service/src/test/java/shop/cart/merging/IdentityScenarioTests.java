package shop.cart.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import shop.cart.Answer;
import shop.cart.CartScenario;
import shop.cart.PlayedCatalog;
import shop.cart.Products;
import shop.cart.Shopper;
import shop.cart.Together;
import shop.cart.visitors.VisitorBindings;
import shop.events.VisitorIdentified;
import shop.messaging.DeadLetters;
import shop.testsupport.TestBus;

/** The bus tells who a visitor is: before, after or without a request that says so, too. */
@CartScenario
class IdentityScenarioTests {

    private static final Duration LONG = Duration.ofSeconds(60);

    @Autowired PlayedCatalog catalog;
    @Autowired VisitorBindings bindings;
    @Autowired DeadLetters deadLetters;
    @LocalServerPort int port;

    Products shirt;
    Shopper guest;
    Shopper signedIn;
    Shopper elsewhere;

    @BeforeEach
    void someoneWithTwoBrowsers() {
        shirt = catalog.has(Products.fresh(1000).withVariants(2));
        guest = Shopper.guest(port);
        signedIn = guest.signedInAs(UUID.randomUUID());
        elsewhere = Shopper.guest(port).signedInAs(signedIn.customer());
        elsewhere.adds(shirt.variant(0), 1).isOk();
        guest.adds(shirt.variant(1), 2).isOk();
    }

    @Test
    void mergesWithoutARequest() {
        TestBus.publish(identified(1), 1);

        await().atMost(LONG).until(() -> quantities(elsewhere.cart()).equals(List.of(1, 2)));
        assertThat(guest.cart().isOk().at("/id").isNull()).isTrue();
    }

    @Test
    void mergesOnceWhenToldTwice() {
        VisitorIdentified fact = identified(1);
        UUID id = TestBus.publish(fact, 1);
        TestBus.publish(id, fact, 1);
        TestBus.publish(fact, 1);

        awaitTold();
        Answer merged = signedIn.cart().isOk();

        assertThat(quantities(merged)).containsExactly(1, 2);
        assertThat(merged.at("/version").asInt()).isEqualTo(2);
    }

    @Test
    void endsTheSameWhicheverComesFirst() {
        Answer byRequest = signedIn.cart().isOk();
        TestBus.publish(identified(1), 1);
        awaitTold();

        assertThat(signedIn.cart().isOk().body()).isEqualTo(byRequest.body());
        assertThat(quantities(byRequest)).containsExactly(1, 2);
    }

    @Test
    void keepsTheNewestStateWhateverComesWhen() {
        UUID other = UUID.randomUUID();
        TestBus.publish(identified(2), 2);
        TestBus.publish(new VisitorIdentified(guest.visitor(), other, 1), 1);
        awaitTold();

        assertThat(quantities(elsewhere.cart())).containsExactly(1, 2);
        assertThat(bindings.isAnothers(guest.visitor(), other)).isTrue();
        assertThat(bindings.isAnothers(guest.visitor(), signedIn.customer())).isFalse();
    }

    @Test
    void remembersAVisitorWhoHasNoCart() {
        Shopper nobody = Shopper.guest(port);
        TestBus.publish(new VisitorIdentified(nobody.visitor(), signedIn.customer(), 1), 1);

        await().atMost(LONG).until(() -> bindings.isAnothers(nobody.visitor(), UUID.randomUUID()));
        assertThat(quantities(elsewhere.cart())).containsExactly(1);
    }

    @Test
    void putsPoisonAsideAndGoesOn() {
        String key = guest.visitor().toString();
        TestBus.publishRaw(
                "identities",
                key,
                TestBus.headers(UUID.randomUUID(), identified(1), 1),
                "{\"visitorId\": 7}".getBytes(StandardCharsets.UTF_8));

        await().atMost(LONG)
                .until(() -> deadLetters.parked().stream().anyMatch(l -> key.equals(l.key())));
        remembersAVisitorWhoHasNoCart();
        deadLetters.parked().stream()
                .filter(letter -> key.equals(letter.key()))
                .forEach(letter -> deadLetters.discard(letter.id()));
    }

    @Test
    void mergesACartThatIsBeingSoldOnceItIsOpenAgain() throws InterruptedException {
        CountDownLatch go = new CountDownLatch(1);
        Future<Answer> checkout = failingCheckout(go);

        TestBus.publish(identified(1), 1);
        awaitTold();
        Answer meanwhile = signedIn.cart().isOk();
        go.countDown();

        assertThat(quantities(meanwhile)).containsExactly(1);
        assertThat(Together.end(checkout).status()).isEqualTo(503);
        await().atMost(LONG).until(() -> quantities(elsewhere.cart()).equals(List.of(1, 2)));
        catalog.behavesAgain(shirt.variant(1));
    }

    @Test
    void mergesACartThatWasBeingSoldOnTheNextRequest() throws InterruptedException {
        CountDownLatch go = new CountDownLatch(1);
        Future<Answer> checkout = failingCheckout(go);
        assertThat(quantities(signedIn.cart().isOk())).containsExactly(1);

        go.countDown();

        assertThat(Together.end(checkout).status()).isEqualTo(503);
        assertThat(quantities(signedIn.cart().isOk())).containsExactly(1, 2);
        catalog.behavesAgain(shirt.variant(1));
    }

    @Test
    void leavesASoldCartToItsOrder() {
        guest.ready().checksOut(UUID.randomUUID().toString()).isPlaced();

        TestBus.publish(identified(1), 1);
        awaitTold();

        assertThat(quantities(signedIn.cart().isOk())).containsExactly(1);
    }

    /** Under way when this returns; its reservation fails as soon as it may go on. */
    private Future<Answer> failingCheckout(CountDownLatch go) throws InterruptedException {
        guest.ready();
        CountDownLatch arrived = new CountDownLatch(1);
        catalog.onReserving(
                shirt.variant(1),
                (exchange, reservation) -> {
                    arrived.countDown();
                    go.await();
                    exchange.close();
                });
        Future<Answer> checkout =
                Together.start(() -> guest.checksOut(UUID.randomUUID().toString(), 2490));
        arrived.await();
        return checkout;
    }

    private VisitorIdentified identified(long version) {
        return new VisitorIdentified(guest.visitor(), signedIn.customer(), version);
    }

    private void awaitTold() {
        await().atMost(LONG).until(() -> bindings.isAnothers(guest.visitor(), UUID.randomUUID()));
    }

    private static List<Integer> quantities(Answer cart) {
        return cart.at("/items").valueStream().map(i -> i.path("quantity").asInt()).toList();
    }
}
