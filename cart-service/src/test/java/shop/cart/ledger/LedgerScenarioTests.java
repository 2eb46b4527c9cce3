package shop.cart.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import shop.cart.Answer;
import shop.cart.CartScenario;
import shop.cart.MovableClock;
import shop.cart.PlayedCatalog;
import shop.cart.Products;
import shop.cart.Shopper;
import shop.cart.checkout.CheckoutRows;
import shop.events.Money;
import shop.events.OrderAccepted;
import shop.events.OrderPlaced;
import shop.messaging.DeadLetters;
import shop.messaging.wire.EventJson;
import shop.testsupport.BusRecord;
import shop.testsupport.TestBus;
import shop.testsupport.Tokens;

@CartScenario
class LedgerScenarioTests {

    private static final Duration LONG = Duration.ofSeconds(60);

    @Autowired PlayedCatalog catalog;
    @Autowired CheckoutRows rows;
    @Autowired RepublishOrders republish;
    @Autowired DeadLetters deadLetters;
    @Autowired MovableClock clock;
    @LocalServerPort int port;

    Shopper shopper;
    Answer order;
    UUID orderId;

    @BeforeEach
    void someoneWhoBought() {
        shopper = Shopper.guest(port).ready();
        shopper.adds(catalog.has(Products.fresh(1000)).variant(), 1).isOk();
        order = shopper.checksOut(UUID.randomUUID().toString()).isPlaced();
        orderId = UUID.fromString(order.at("/id").asString());
        await().atMost(LONG).until(() -> published().size() == 1);
    }

    @AfterEach
    void today() {
        clock.goBackToNow();
    }

    @Test
    void closesALineOnceItsOrderIsAccepted() {
        assertThat(rows.accepted(orderId)).isFalse();

        UUID id = TestBus.publish(accepted(), 2);
        await().atMost(LONG).until(() -> rows.accepted(orderId));
        TestBus.publish(id, accepted(), 2);
        clock.goAhead(Duration.ofMinutes(3));
        republish.republish();
        clock.goBackToNow();

        assertThat(rows.accepted(orderId)).isTrue();
        assertThat(published()).hasSize(1);
    }

    @Test
    void passesOverAcceptancesOfOrdersItDoesNotKnow() {
        OrderAccepted unknown = accepted(UUID.randomUUID());
        TestBus.publish(unknown, 2);

        TestBus.publish(accepted(), 2);

        await().atMost(LONG).until(() -> rows.accepted(orderId));
        assertThat(deadLetters.parked()).noneMatch(l -> unknown.key().equals(l.key()));
    }

    @Test
    void putsAPoisonousAcceptanceAside() {
        TestBus.publishRaw(
                "orders",
                orderId.toString(),
                TestBus.headers(UUID.randomUUID(), accepted(), 2),
                "{\"id\": 7}".getBytes(StandardCharsets.UTF_8));

        await().atMost(LONG)
                .until(() ->
                        deadLetters.parked().stream()
                                .anyMatch(l -> orderId.toString().equals(l.key())));
        assertThat(rows.accepted(orderId)).isFalse();
        deadLetters.parked().stream()
                .filter(l -> orderId.toString().equals(l.key()))
                .forEach(l -> deadLetters.discard(l.id()));
    }

    @Test
    void publishesTheSameSaleAgainLessAndLessOften() {
        after(Duration.ofSeconds(100));
        assertThat(published()).hasSize(1);

        after(Duration.ofMinutes(3));
        await().atMost(LONG).until(() -> published().size() == 2);
        after(Duration.ofMinutes(5));
        assertThat(published()).hasSize(2);
        after(Duration.ofMinutes(8));
        await().atMost(LONG).until(() -> published().size() == 3);

        BusRecord first = published().getFirst();
        for (BusRecord repeat : published().subList(1, 3)) {
            assertThat(repeat.id()).isEqualTo(first.id());
            assertThat(repeat.sequence()).isEqualTo(first.sequence());
            assertThat(repeat.republished()).isTrue();
            assertThat(repeat.text()).isEqualTo(first.text());
        }
        assertThat(first.republished()).isFalse();
    }

    @Test
    void pausesForAnHourAtMost() {
        LedgerProperties settings =
                new LedgerProperties(
                        Duration.ofMinutes(2), Duration.ofHours(1), Duration.ofSeconds(10), 500);

        assertThat(List.of(0, 1, 2, 4, 5, 1_000_000))
                .extracting(attempts -> settings.pauseAfter(attempts).toMinutes())
                .containsExactly(2L, 4L, 8L, 32L, 60L, 60L);
    }

    @Test
    void showsASaleToOrderServiceAlone() {
        String path = "/internal/checkouts/" + orderId;

        Answer read = internal(path, Tokens.service("order-service", "cart-service"));

        OrderPlaced event = published().getFirst().body(OrderPlaced.class);
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.text()).isEqualTo(new EventJson().write(event));
        internal(path, Tokens.service("catalog-service", "cart-service")).isRefused(403);
        internal(path, Tokens.service("order-service", "catalog-service")).isRefused(401);
        internal(path, Tokens.access(UUID.randomUUID(), "admin")).isRefused(401);
        internal(
                        "/internal/checkouts/" + UUID.randomUUID(),
                        Tokens.service("order-service", "cart-service"))
                .isRefused(404);
    }

    private void after(Duration time) {
        clock.goBackToNow();
        clock.goAhead(time);
        republish.republish();
    }

    private List<BusRecord> published() {
        return TestBus.read("orders", orderId.toString()).stream()
                .filter(message -> message.is(OrderPlaced.class))
                .toList();
    }

    private OrderAccepted accepted() {
        return accepted(orderId);
    }

    private OrderAccepted accepted(UUID id) {
        return new OrderAccepted(
                id,
                order.at("/number").asString(),
                Instant.parse(order.at("/placedAt").asString()),
                shopper.visitor(),
                null,
                new Money(order.amount("/totals/total"), "EUR"));
    }

    private Answer internal(String path, String token) {
        return Shopper.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Authorization", "Bearer " + token)
                        .build());
    }
}
