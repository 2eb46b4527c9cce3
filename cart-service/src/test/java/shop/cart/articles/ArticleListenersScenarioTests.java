package shop.cart.articles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import shop.cart.Answer;
import shop.cart.CartScenario;
import shop.cart.Products;
import shop.cart.Shopper;
import shop.defaults.transaction.Transactions;
import shop.events.StockChanged;
import shop.messaging.DeadLetters;
import shop.messaging.ReceivedEvent;
import shop.testsupport.TestBus;

/** The copy of articles is fed by the bus alone here: catalog knows none of them. */
@CartScenario
class ArticleListenersScenarioTests {

    @Autowired Articles articles;
    @Autowired ProductListener listener;
    @Autowired Transactions transactions;
    @Autowired DeadLetters deadLetters;
    @LocalServerPort int port;

    Shopper shopper;

    @BeforeEach
    void someoneNew() {
        shopper = Shopper.guest(port);
    }

    @Test
    void showsTheNewPriceAndSaysThatItChanged() {
        Products shirt = published(Products.fresh(1000));
        shopper.adds(shirt.variant(), 2).isOk();

        published(shirt.nowAt(1200L));

        eventually(() -> assertThat(shopper.cart().amount("/totals/total")).isEqualTo(2400));
        assertThat(shopper.cart().at("/items/0/priceChanged").asBoolean()).isTrue();
        assertThat(shopper.adds(shirt.variant(), 1).at("/items/0/priceChanged").asBoolean())
                .isFalse();
    }

    @Test
    void keepsTheNewestStateWhateverComesWhen() {
        Products old = Products.fresh(1000);
        Products current = old.nowAt(1200L);

        heard(current, old, current);

        assertThat(articles.withId(old.variant()).orElseThrow().priceIn("EUR").amount())
                .isEqualTo(1200);
    }

    @Test
    void retiresVariantsThatWereRemovedAndDoesNotBringThemBack() {
        Products two = Products.fresh(1000).withVariants(2);
        published(two);
        shopper.adds(two.variant(1), 1).isOk();

        heard(two.nowWithVariants(1), two);

        Answer cart = shopper.cart().isOk();
        assertThat(cart.at("/items/0/availability").asString()).isEqualTo("withdrawn");
        assertThat(cart.amount("/totals/total")).isEqualTo(1000);
        shopper.adds(two.variant(1), 1).isProblem(409, "product-unavailable");
    }

    @Test
    void showsWithdrawnWhateverTheStock() {
        Products shirt = published(Products.fresh(1000));
        shopper.adds(shirt.variant(), 1).isOk();
        TestBus.publish(new StockChanged(shirt.variant(), "low-stock", 2), 2);
        eventually(() -> assertThat(availability()).isEqualTo("low-stock"));

        published(shirt.nowWithdrawn());

        eventually(() -> assertThat(availability()).isEqualTo("withdrawn"));
    }

    @Test
    void ignoresOldStock() {
        Products shirt = published(Products.fresh(1000));
        shopper.adds(shirt.variant(), 1).isOk();
        TestBus.publish(new StockChanged(shirt.variant(), "in-stock", 5), 5);
        TestBus.publish(new StockChanged(shirt.variant(), "out-of-stock", 4), 4);
        TestBus.publish(new StockChanged(shirt.variant(), "in-stock", 5), 5);
        TestBus.publish(new StockChanged(shirt.variant(), "low-stock", 6), 6);

        eventually(() -> assertThat(availability()).isEqualTo("low-stock"));
    }

    @Test
    void putsPoisonAsideAndGoesOn() {
        Products shirt = Products.fresh(1000);
        String key = shirt.state().key();
        byte[] poison = "{\"id\": 1, \"version\"".getBytes(StandardCharsets.UTF_8);
        TestBus.publishRaw(
                "products", key, TestBus.headers(UUID.randomUUID(), shirt.state(), 1), poison);

        eventually(() ->
                assertThat(deadLetters.parked()).anyMatch(letter -> key.equals(letter.key())));
        Products other = published(Products.fresh(500));
        shopper.adds(other.variant(), 1).isOk();
        deadLetters.parked().stream()
                .filter(letter -> key.equals(letter.key()))
                .forEach(letter -> deadLetters.discard(letter.id()));
    }

    private Products published(Products product) {
        TestBus.publish(product.state(), product.version());
        eventually(() -> assertThat(articles.withId(product.variant())).isPresent());
        return product;
    }

    /** These states in this order, one batch each. */
    private void heard(Products... products) {
        for (Products product : products) {
            ReceivedEvent event =
                    new ReceivedEvent(
                            UUID.randomUUID(),
                            product.state(),
                            product.version(),
                            Instant.EPOCH,
                            false);
            transactions.write(() -> listener.handle(List.of(event)));
        }
    }

    private String availability() {
        return shopper.cart().at("/items/0/availability").asString();
    }

    private static void eventually(ThrowingRunnable check) {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(check);
    }
}
