package shop.order.streaming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import shop.events.OrderPlaced;
import shop.order.OrderScenario;
import shop.order.Shopper;
import shop.order.checkout.PlayedCart;
import shop.order.ordering.Intake;
import shop.order.ordering.Sales;

@OrderScenario
class StreamScenarioTests {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Intake intake;
    private final PlayedCart cart;
    private final OpenStreams streams;
    private final Shopper guest;
    private final Shopper staff;

    @Autowired
    StreamScenarioTests(
            Intake intake, PlayedCart cart, OpenStreams streams, @LocalServerPort int port) {
        this.intake = intake;
        this.cart = cart;
        this.streams = streams;
        guest = Shopper.guest(port);
        staff = Shopper.staff(port);
    }

    @Test
    void tellsThePresentStatusAtOnceAndThenEachChange() throws Exception {
        OrderPlaced order = arrived();

        try (Listening client = Listening.to(guest, path(order))) {
            assertThat(client.next()).isEqualTo("1 placed");
            pay(order);
            assertThat(client.next()).isEqualTo("3 paid");
            command(order, "fulfilments");
            assertThat(client.next()).isEqualTo("4 fulfilled");
        }
    }

    @Test
    void goesOnWhereAClientLeftOff() throws Exception {
        OrderPlaced order = arrived();
        pay(order);
        command(order, "fulfilments");

        try (Listening client = Listening.to(guest, path(order), "Last-Event-ID", "1")) {
            assertThat(List.of(client.next(), client.next())).containsExactly("2 placed", "3 paid");
        }
        try (Listening client = Listening.to(guest, path(order), "Last-Event-ID", "nonsense")) {
            assertThat(client.next()).isEqualTo("4 fulfilled");
        }
    }

    @Test
    void servesAnOrderThatHasNotArrived() throws Exception {
        OrderPlaced order = Sales.toGuest(guest.visitor());
        cart.sold(order);

        try (Listening client = Listening.to(guest, path(order))) {
            assertThat(client.next()).isEqualTo("1 placed");
            intake.arrived(order);
            command(order, "cancel");
            assertThat(client.next()).isEqualTo("2 cancelled");
        }
    }

    @Test
    void isForTheBuyerAlone() {
        OrderPlaced order = arrived();

        Shopper.guest(guest.port()).get(path(order)).isProblem(404, "order-not-found");
    }

    @Test
    void boundsWhatOneCallerMayOpenAndForgetsWhoLeft() throws Exception {
        OrderPlaced order = arrived();
        List<Listening> clients = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            clients.add(Listening.to(guest, path(order)));
            clients.getLast().next();
        }

        guest.get(path(order)).isProblem(429, "too-many-streams");

        clients.forEach(Listening::close);
        await().atMost(PATIENCE).until(() -> streams.size() == 0);
        try (Listening again = Listening.to(guest, path(order))) {
            assertThat(again.next()).isEqualTo("1 placed");
        }
    }

    private OrderPlaced arrived() {
        return intake.arrived(Sales.toGuest(guest.visitor()));
    }

    private void pay(OrderPlaced order) {
        staff.post(
                        "/api/admin/orders/" + order.id() + "/payments",
                        "{\"amount\": {\"amount\": 4888, \"currency\": \"EUR\"}}")
                .isCreated();
    }

    private void command(OrderPlaced order, String what) {
        assertThat(staff.post("/api/admin/orders/" + order.id() + "/" + what, "{}").status())
                .isIn(200, 201);
    }

    private static String path(OrderPlaced order) {
        return "/api/orders/" + order.id() + "/stream";
    }
}
