package shop.catalog.reserving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.common.utils.Utils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import shop.catalog.Goods;
import shop.catalog.PlacedOrders;
import shop.events.OrderPlaced;
import shop.messaging.DeadLetter;
import shop.messaging.DeadLetters;
import shop.testsupport.ScenarioTest;
import shop.testsupport.TestBus;

@ScenarioTest(schema = "catalog")
class OrderListenerScenarioTests {

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
    void takesHeldStockOutWhenTheOrderIsPlaced() {
        cart.reserve(orderId, variant, 3);

        TestBus.publish(PlacedOrders.of(orderId, variant, 3), 1);

        awaitConfirmed(orderId);
        assertThat(Goods.stock(port, variant).toString())
                .isEqualTo(
                        "{\"variantId\":%d,\"onHand\":5,\"reserved\":0,\"available\":5}"
                                .formatted(variant));
        assertThat(cart.release(orderId).problem()).isEqualTo("/problems/reservation-confirmed");
        assertThat(cart.reserve(orderId, variant, 3).json().path("outcome").asString())
                .isEqualTo("HELD");
    }

    @Test
    void takesStockOutOnceForAnOrderToldTwice() {
        UUID eventId = UUID.randomUUID();
        OrderPlaced placed = PlacedOrders.of(orderId, variant, 3);
        cart.reserve(orderId, variant, 3);

        TestBus.publish(eventId, placed, 1);
        TestBus.publish(eventId, placed, 1);
        TestBus.republish(eventId, placed, 1);
        awaitLaterOrder();

        assertThat(Goods.stock(port, variant).path("onHand").asLong()).isEqualTo(8 - 3 - 1);
    }

    @Test
    void putsAnOrderWithoutAReservationAside() {
        TestBus.publish(PlacedOrders.of(orderId, variant, 3), 1);

        awaitDeadLetter(orderId);
        awaitLaterOrder();

        assertThat(reservations.find(orderId)).isEmpty();
        assertThat(Goods.stock(port, variant).path("onHand").asLong()).isEqualTo(8 - 1);
    }

    @Test
    void putsAnOrderWithAReleasedReservationAside() {
        cart.reserve(orderId, variant, 3);
        cart.release(orderId);

        TestBus.publish(PlacedOrders.of(orderId, variant, 3), 1);

        awaitDeadLetter(orderId);
        assertThat(Goods.stock(port, variant).path("onHand").asLong()).isEqualTo(8);
    }

    @Test
    void putsPoisonAsideAndGoesOn() {
        OrderPlaced placed = PlacedOrders.of(orderId, variant, 3);
        cart.reserve(orderId, variant, 3);

        TestBus.publishRaw(
                "orders",
                orderId.toString(),
                TestBus.headers(UUID.randomUUID(), placed, 1),
                "{\"id\":".getBytes(StandardCharsets.UTF_8));

        awaitDeadLetter(orderId);
        awaitLaterOrder();
        assertThat(Goods.stock(port, variant).path("reserved").asLong()).isEqualTo(3);
    }

    /** A later order on the same partition: once it is handled, so is all that came before it. */
    private void awaitLaterOrder() {
        UUID later =
                Stream.generate(UUID::randomUUID)
                        .filter(id -> partition(id) == partition(orderId))
                        .findFirst()
                        .orElseThrow();
        cart.reserve(later, variant, 1);
        TestBus.publish(PlacedOrders.of(later, variant, 1), 1);
        awaitConfirmed(later);
    }

    private static int partition(UUID key) {
        byte[] bytes = key.toString().getBytes(StandardCharsets.UTF_8);
        return Utils.toPositive(Utils.murmur2(bytes)) % 4;
    }

    private void awaitConfirmed(UUID id) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() ->
                        assertThat(reservations.find(id).map(Reservation::state))
                                .contains(ReservationState.CONFIRMED));
    }

    private void awaitDeadLetter(UUID key) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() ->
                        assertThat(deadLetters.parked())
                                .extracting(DeadLetter::key)
                                .contains(key.toString()));
    }
}
