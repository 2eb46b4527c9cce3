package shop.order.visitors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import shop.events.OrderPlaced;
import shop.events.VisitorIdentified;
import shop.order.OrderScenario;
import shop.order.Shopper;
import shop.order.checkout.PlayedCart;
import shop.order.ordering.Intake;
import shop.order.ordering.Sales;
import shop.testsupport.TestBus;

@OrderScenario
class BindingScenarioTests {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Intake intake;
    private final PlayedCart cart;
    private final JdbcClient jdbc;
    private final Shopper guest;
    private final UUID customer = UUID.randomUUID();
    private final OrderPlaced order;

    @Autowired
    BindingScenarioTests(
            Intake intake, PlayedCart cart, JdbcClient jdbc, @LocalServerPort int port) {
        this.intake = intake;
        this.cart = cart;
        this.jdbc = jdbc;
        guest = Shopper.guest(port);
        order = Sales.toGuest(guest.visitor());
    }

    @Test
    void givesTheGuestsOrdersToTheCustomer() {
        intake.arrived(order);

        told(customer, 1);

        await().atMost(PATIENCE).until(() -> customer.equals(ownerOf(order)));
        isTheCustomersAlone();
    }

    @Test
    void givesAnOrderThatArrivesLaterToTheCustomer() {
        told(customer, 1);
        await().atMost(PATIENCE).until(() -> version() == 1);

        intake.arrived(order);

        assertThat(ownerOf(order)).isEqualTo(customer);
        isTheCustomersAlone();
    }

    @Test
    void showsAnOrderThatHasNotArrivedToWhomItWillBelong() {
        told(customer, 1);
        await().atMost(PATIENCE).until(() -> version() == 1);

        cart.sold(order);

        isTheCustomersAlone();
    }

    @Test
    void showsTheVisitorsOrdersToTheCustomerBeforeAnybodyTellsWhoItIs() {
        intake.arrived(order);

        read(guest).isOk();
        read(guest.signedInAs(customer)).isOk();
        String listed = guest.signedInAs(customer).get("/api/orders").isOk().response().body();
        assertThat(listed).contains(order.key());
    }

    @Test
    void keepsTheNewestOfWhatItIsToldHoweverOften() {
        UUID first = UUID.randomUUID();
        VisitorIdentified event = new VisitorIdentified(guest.visitor(), customer, 2);
        UUID eventId = UUID.randomUUID();

        TestBus.publish(eventId, event, 2);
        TestBus.publish(eventId, event, 2);
        told(first, 1);
        told(first, 2);
        poisoned();

        intake.arrived(order);
        assertThat(ownerOf(order)).isEqualTo(customer);
        assertThat(version()).isEqualTo(2);
    }

    @Test
    void setsPoisonAsideAndGoesOn() {
        intake.arrived(order);
        VisitorIdentified good = new VisitorIdentified(UUID.randomUUID(), customer, 1);
        intake.arrived(Sales.toGuest(good.visitorId()));

        poisoned();
        TestBus.publish(good, 1);

        await().atMost(PATIENCE).until(() -> versionOf(good.visitorId()) == 1);
        assertThat(ownerOf(order)).isNull();
    }

    @Test
    void givesAwayManyOrdersInBites() {
        List<OrderPlaced> many =
                IntStream.range(0, 1_100).mapToObj(i -> Sales.toGuest(guest.visitor())).toList();
        intake.arrived(many);

        told(customer, 1);

        await().atMost(PATIENCE).until(() -> version() == 1);
        assertThat(
                        jdbc.sql("SELECT count(*) FROM orders WHERE customer_id = ?")
                                .param(customer)
                                .query(Long.class)
                                .single())
                .isEqualTo(1_100);
    }

    private void isTheCustomersAlone() {
        read(guest).isProblem(404, "order-not-found");
        read(guest.signedInAs(UUID.randomUUID())).isProblem(404, "order-not-found");
        read(guest.signedInAs(customer)).isOk();
        assertThat(guest.get("/api/orders").isOk().response().body()).doesNotContain(order.key());
    }

    private shop.order.Answer read(Shopper shopper) {
        return shopper.get("/api/orders/" + order.id());
    }

    private void told(UUID who, long version) {
        TestBus.publish(new VisitorIdentified(guest.visitor(), who, version), version);
    }

    private void poisoned() {
        VisitorIdentified event = new VisitorIdentified(guest.visitor(), customer, 9);
        byte[] poison = "{\"version\": 0}".getBytes(StandardCharsets.UTF_8);
        var headers = TestBus.headers(UUID.randomUUID(), event, 9);
        TestBus.publishRaw("identities", event.key(), headers, poison);
        await().atMost(PATIENCE)
                .until(() ->
                        jdbc.sql("SELECT count(*) FROM dead_letter WHERE key = ?")
                                        .param(event.key())
                                        .query(Long.class)
                                        .single()
                                == 1);
    }

    private UUID ownerOf(OrderPlaced sale) {
        return jdbc.sql("SELECT customer_id FROM orders WHERE id = ?")
                .param(sale.id())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list()
                .getFirst();
    }

    private long version() {
        return versionOf(guest.visitor());
    }

    private long versionOf(UUID visitor) {
        return jdbc.sql("SELECT version FROM visitor_binding WHERE visitor_id = ?")
                .param(visitor)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }
}
