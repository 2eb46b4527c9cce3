package shop.cart.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import shop.cart.Answer;
import shop.cart.CartScenario;
import shop.cart.MovableClock;
import shop.cart.PlayedCatalog;
import shop.cart.Products;
import shop.cart.Shopper;
import shop.cart.Together;
import shop.defaults.security.Caller;

/** What goes wrong on the way, and how each of it ends: one order or none, nothing held. */
@CartScenario
class RecoveryScenarioTests {

    @Autowired PlayedCatalog catalog;
    @Autowired CheckoutRows rows;
    @Autowired BeginCheckout begin;
    @Autowired CommitSale commit;
    @Autowired AbortCheckout abort;
    @Autowired MovableClock clock;
    @LocalServerPort int port;

    Shopper shopper;
    long shirt;
    String key;

    @BeforeEach
    void someoneReadyToBuy() {
        key = UUID.randomUUID().toString();
        shopper = Shopper.guest(port).ready();
        shirt = catalog.has(Products.fresh(1000)).variant();
        shopper.adds(shirt, 1).isOk();
    }

    @AfterEach
    void today() {
        clock.goBackToNow();
    }

    @Test
    void startsAfreshUnderTheSameKeyAfterALostReply() {
        catalog.losesTheReply(shirt);

        Answer failed = checksOut().isProblem(503, "unavailable");

        assertThat(failed.header("Retry-After")).isEqualTo("1");
        assertThat(shopper.cart().at("/status").asString()).isEqualTo("open");
        UUID first = rows.lastOrderOf(shopper.visitor());
        ends("ABORTED");
        assertThat(catalog.releases()).contains(first);
        assertThat(catalog.holders(shirt)).isEmpty();

        catalog.behavesAgain(shirt);
        Answer placed = checksOut().isPlaced();
        assertThat(placed.at("/id").asString()).isNotEqualTo(first.toString());
        assertThat(placed.header("Idempotent-Replayed")).isEmpty();
        assertThat(rows.statesOf(shopper.visitor())).containsExactly("ABORTED", "PLACED");
        assertThat(catalog.holders(shirt)).hasSize(1);
    }

    @Test
    void startsAfreshAfterAnErrorOfCatalog() {
        catalog.fails(shirt, 500);
        checksOut().isProblem(503, "unavailable");
        ends("ABORTED");

        catalog.behavesAgain(shirt);
        checksOut().isPlaced();
    }

    @Test
    void takesATombstoneForAnAbort() {
        catalog.fails(shirt, 410);
        checksOut().isProblem(503, "unavailable");
        ends("ABORTED");

        catalog.behavesAgain(shirt);
        checksOut().isPlaced();
    }

    @Test
    void keepsTheReleaseInMindUntilCatalogIsBack() {
        catalog.goesAway();
        try {
            checksOut().isProblem(503, "unavailable");

            assertThat(rows.statesOf(shopper.visitor())).containsExactly("ABORTING");
            shopper.adds(shirt, 1).isOk();
            Answer otherKey =
                    shopper.checksOut(UUID.randomUUID().toString(), 2490)
                            .isProblem(503, "unavailable");
            assertThat(otherKey.header("Retry-After")).isEqualTo("1");
            checksOut().isProblem(409, "checkout-in-progress");
            assertThat(rows.statesOf(shopper.visitor())).containsExactly("ABORTING");
            assertThat(rows.keysOf(shopper.visitor())).isOne();
        } finally {
            catalog.comesBack();
        }

        ends("ABORTED");
        shopper.checksOut(key, 1490).isProblem(409, "price-changed");
        shopper.delete("/api/cart/items/" + shopper.cart().at("/items/0/id").asString()).isOk();
        shopper.adds(shirt, 1).isOk();
        checksOut().isPlaced();
    }

    @Test
    void abortsWhatACrashLeftBehind() {
        UUID crashed = crashAfterT1();
        checksOut().isProblem(409, "checkout-in-progress");

        clock.goAhead(Duration.ofMinutes(4));
        ends("ABORTED");
        clock.goBackToNow();

        assertThat(catalog.releases()).contains(crashed);
        Answer placed = checksOut().isPlaced();
        assertThat(placed.at("/id").asString()).isNotEqualTo(crashed.toString());
    }

    @Test
    void losesToTheWorkerWhenItTakesTooLong() throws InterruptedException {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        catalog.holdsAfter(shirt, arrived, go);
        Future<Answer> slow = Together.start(this::checksOut);
        arrived.await();

        clock.goAhead(Duration.ofMinutes(4));
        ends("ABORTED");
        clock.goBackToNow();
        go.countDown();

        Together.end(slow).isProblem(503, "unavailable");
        assertThat(rows.statesOf(shopper.visitor())).containsExactly("ABORTED");
        assertThat(catalog.holders(shirt)).isEmpty();
        catalog.behavesAgain(shirt);
        checksOut().isPlaced();
    }

    @Test
    void keepsTheStockOfASaleWhoseCommitWasNotHeardOf() {
        Sale sale = started();
        var unheard = commit.commit(sale);

        assertThat(abort.unlessPlaced(sale).orElseThrow().body()).isEqualTo(unheard.body());
        assertThat(rows.statesOf(shopper.visitor())).containsExactly("PLACED");
        assertThat(catalog.releases()).doesNotContain(sale.orderId());
        assertThat(checksOut().isPlaced().text()).isEqualTo(unheard.body());
    }

    @Test
    void leavesAFreshCheckoutAlone() {
        crashAfterT1();

        clock.goAhead(Duration.ofMinutes(1));
        shopper.adds(shirt, 1).isProblem(409, "checkout-in-progress");

        assertThat(rows.statesOf(shopper.visitor())).containsExactly("STARTED");
    }

    /** T1 is committed, and then nothing more comes of the request. */
    private UUID crashAfterT1() {
        return started().orderId();
    }

    private Sale started() {
        Attempt attempt =
                Attempt.of(
                        new Caller(shopper.visitor(), null, Set.of()),
                        headers(),
                        new CheckoutRequest(
                                new CheckoutRequest.Expected(1490L, "EUR"),
                                new CheckoutRequest.Payment("manual", null),
                                null));
        Begun begun = begin.begin(attempt);
        return ((Begun.Started) begun).sale();
    }

    private HttpHeaders headers() {
        HttpHeaders headers = new HttpHeaders();
        headers.set("Idempotency-Key", key);
        return headers;
    }

    private Answer checksOut() {
        return shopper.checksOut(key, 1490);
    }

    private void ends(String state) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() ->
                        assertThat(rows.statesOf(shopper.visitor()).getLast()).isEqualTo(state));
    }
}
