package shop.cart.checkout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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

/** Many requests for one cart: one order. */
@CartScenario
class RaceScenarioTests {

    @Autowired PlayedCatalog catalog;
    @Autowired CheckoutRows rows;
    @LocalServerPort int port;

    Shopper shopper;
    long shirt;

    @BeforeEach
    void someoneReadyToBuy() {
        shopper = Shopper.guest(port).ready();
        shirt = catalog.has(Products.fresh(1000)).variant();
        shopper.adds(shirt, 1).isOk();
    }

    @Test
    void placesOneOrderForTheSameKeyManyTimesAtOnce() {
        String key = key();

        List<Answer> answers = Together.all(50, () -> untilDecided(key));

        assertThat(answers).allSatisfy(Answer::isPlaced);
        assertThat(answers.stream().map(Answer::text).distinct()).hasSize(1);
        assertThat(answers.stream().filter(a -> a.header("Idempotent-Replayed").isEmpty()))
                .hasSize(1);
        assertThat(rows.statesOf(shopper.visitor())).containsExactly("PLACED");
        assertThat(catalog.holders(shirt)).hasSize(1);
    }

    @Test
    void placesOneOrderForManyTabs() {
        List<Answer> answers = Together.all(20, () -> untilDecided(key()));

        assertThat(answers.stream().filter(a -> a.status() == 201)).hasSize(1);
        assertThat(answers.stream().filter(a -> a.status() != 201))
                .allSatisfy(a -> a.isProblem(409, "cart-empty"));
        assertThat(rows.statesOf(shopper.visitor())).containsExactly("PLACED");
        assertThat(catalog.holders(shirt)).hasSize(1);
    }

    @Test
    void saysSoWhileTheFirstOneRuns() throws InterruptedException {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        catalog.holdsAfter(shirt, arrived, go);
        String key = key();
        Future<Answer> first = Together.start(() -> shopper.checksOut(key, 1490));
        arrived.await();

        Answer otherKey = shopper.checksOut(key(), 1490);
        Answer command = shopper.adds(shirt, 1);
        Answer look = shopper.cart();
        Future<Answer> sameKey = Together.start(() -> untilDecided(key));
        go.countDown();

        otherKey.isProblem(409, "checkout-in-progress");
        command.isProblem(409, "checkout-in-progress");
        assertThat(command.header("Retry-After")).isEqualTo("1");
        assertThat(look.isOk().at("/status").asString()).isEqualTo("checking-out");
        Answer placed = Together.end(first).isPlaced();
        assertThat(Together.end(sameKey).isPlaced().text()).isEqualTo(placed.text());
    }

    @Test
    void doesNotLetTheSameKeyWaitForEver() throws InterruptedException {
        CountDownLatch arrived = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        catalog.holdsAfter(shirt, arrived, go);
        String key = key();
        Future<Answer> first = Together.start(() -> shopper.checksOut(key, 1490));
        arrived.await();

        Answer impatient = shopper.checksOut(key, 1490);
        go.countDown();

        impatient.isProblem(409, "checkout-in-progress");
        assertThat(impatient.header("Retry-After")).isEqualTo("1");
        Together.end(first);
        untilDecided(key).isPlaced();
    }

    @Test
    void survivesCartsWithTheSameVariantsInOppositeOrder() {
        long book = catalog.has(Products.fresh(500)).variant();

        List<Answer> answers =
                Together.all(
                        20,
                        () -> {
                            Shopper buyer = Shopper.guest(port).ready();
                            boolean shirtFirst = buyer.visitor().getLeastSignificantBits() % 2 == 0;
                            buyer.adds(shirtFirst ? shirt : book, 1).isOk();
                            buyer.adds(shirtFirst ? book : shirt, 1).isOk();
                            return buyer.checksOut(key());
                        });

        assertThat(answers).allSatisfy(Answer::isPlaced);
    }

    private Answer untilDecided(String key) {
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> shopper.checksOut(key, 1490),
                        answer -> !answer.text().contains("checkout-in-progress"));
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
