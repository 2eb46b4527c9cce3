package shop.catalog.reserving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import shop.catalog.Bus;
import shop.catalog.Goods;
import shop.catalog.PlacedOrders;
import shop.messaging.DeadLetter;
import shop.messaging.DeadLetters;
import shop.testsupport.ScenarioTest;
import shop.testsupport.TestBus;

@ScenarioTest(schema = "catalog")
class CancelledOrderScenarioTests {

    @LocalServerPort private int port;

    @Autowired private Reservations reservations;

    @Autowired private DeadLetters deadLetters;

    private final UUID orderId = UUID.randomUUID();
    private Cart cart;
    private long variant;

    @BeforeEach
    void stockUp() {
        cart = Cart.on(port);
        variant = Goods.variant(port, "10.00", 8);
    }

    @Test
    void putsTheGoodsBack() {
        place(orderId, 4);

        TestBus.publish(PlacedOrders.cancelled(orderId, variant, 4, true), 5);

        awaitState(orderId, ReservationState.RESTOCKED);
        assertThat(Goods.stock(port, variant).path("onHand").asLong()).isEqualTo(8);
        Bus.awaitAvailabilities(variant, "in-stock", "low-stock", "in-stock");
    }

    @Test
    void leavesTheStockWhereTheGoodsDoNotComeBack() {
        place(orderId, 4);

        TestBus.publish(PlacedOrders.cancelled(orderId, variant, 4, false), 5);

        awaitState(orderId, ReservationState.CANCELLED);
        assertThat(Goods.stock(port, variant).path("onHand").asLong()).isEqualTo(4);
    }

    @Test
    void putsThemBackOnceForAnOrderToldTwice() {
        place(orderId, 4);
        UUID eventId = UUID.randomUUID();
        var cancelled = PlacedOrders.cancelled(orderId, variant, 4, true);

        TestBus.publish(eventId, cancelled, 5);
        TestBus.publish(eventId, cancelled, 5);
        TestBus.publish(PlacedOrders.cancelled(orderId, variant, 4, true), 6);
        TestBus.republish(UUID.randomUUID(), PlacedOrders.of(orderId, variant, 4), 1);
        TestBus.publish(PlacedOrders.cancelled(orderId, variant, 4, false), 7);
        awaitAllHandled();

        assertThat(state(orderId)).isEqualTo(ReservationState.RESTOCKED);
        assertThat(Goods.stock(port, variant).path("onHand").asLong()).isEqualTo(8);
        assertThat(deadLetters.parked())
                .extracting(DeadLetter::key)
                .doesNotContain(orderId.toString());
    }

    @Test
    void takesPlacedAndCancelledFromOneBatch() {
        List<UUID> orders = new ArrayList<>();
        for (int n = 0; n < 8; n++) {
            UUID order = UUID.randomUUID();
            cart.reserve(order, variant, 1);
            orders.add(order);
        }
        Collections.shuffle(orders, new Random(7));

        orders.forEach(order -> {
            TestBus.publish(PlacedOrders.of(order, variant, 1), 1);
            TestBus.publish(PlacedOrders.cancelled(order, variant, 1, true), 5);
        });

        orders.forEach(order -> awaitState(order, ReservationState.RESTOCKED));
        assertThat(Goods.stock(port, variant).toString()).contains("\"onHand\":8,\"reserved\":0");
    }

    @Test
    void putsAnUnknownOrderAside() {
        TestBus.publish(PlacedOrders.cancelled(orderId, variant, 3, true), 5);

        awaitDeadLetter(orderId);
        assertThat(Goods.stock(port, variant).path("onHand").asLong()).isEqualTo(8);
    }

    @Test
    void putsAnOrderAsideThatWasNeverConfirmed() {
        cart.reserve(orderId, variant, 3);

        TestBus.publish(PlacedOrders.cancelled(orderId, variant, 3, true), 5);

        awaitDeadLetter(orderId);
        assertThat(state(orderId)).isEqualTo(ReservationState.HELD);
        assertThat(Goods.stock(port, variant).toString()).contains("\"onHand\":8,\"reserved\":3");
    }

    @Test
    void putsPoisonAsideAndGoesOn() {
        place(orderId, 3);

        TestBus.publishRaw(
                "orders",
                orderId.toString(),
                TestBus.headers(
                        UUID.randomUUID(), PlacedOrders.cancelled(orderId, variant, 3, true), 5),
                "{\"restock\":1".getBytes(StandardCharsets.UTF_8));

        awaitDeadLetter(orderId);
        awaitAllHandled();
        assertThat(state(orderId)).isEqualTo(ReservationState.CONFIRMED);
    }

    @Test
    void answersALateReleaseAsForAnyPlacedOrder() {
        place(orderId, 3);
        TestBus.publish(PlacedOrders.cancelled(orderId, variant, 3, true), 5);
        awaitState(orderId, ReservationState.RESTOCKED);

        assertThat(cart.release(orderId).problem()).isEqualTo("/problems/reservation-confirmed");
        assertThat(Goods.stock(port, variant).path("onHand").asLong()).isEqualTo(8);
    }

    private void place(UUID order, int quantity) {
        cart.reserve(order, variant, quantity);
        TestBus.publish(PlacedOrders.of(order, variant, quantity), 1);
        awaitState(order, ReservationState.CONFIRMED);
    }

    /** One later order of every partition: once all are handled, so is all that came before. */
    private void awaitAllHandled() {
        long other = Goods.variant(port, "10.00", 100);
        List<UUID> later = new ArrayList<>();
        for (int n = 0; n < 40; n++) {
            UUID order = UUID.randomUUID();
            cart.reserve(order, other, 1);
            TestBus.publish(PlacedOrders.of(order, other, 1), 1);
            later.add(order);
        }
        later.forEach(order -> awaitState(order, ReservationState.CONFIRMED));
    }

    private ReservationState state(UUID order) {
        return reservations.find(order).orElseThrow().state();
    }

    private void awaitState(UUID order, ReservationState expected) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(state(order)).isEqualTo(expected));
    }

    private void awaitDeadLetter(UUID key) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() ->
                        assertThat(deadLetters.parked())
                                .extracting(DeadLetter::key)
                                .contains(key.toString()));
    }
}
