package shop.order.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.transaction.support.TransactionTemplate;
import shop.events.OrderPlaced;
import shop.order.Answer;
import shop.order.OrderScenario;
import shop.order.Shopper;
import shop.order.checkout.PlayedCart;
import shop.testsupport.TestBus;
import shop.testsupport.Tokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@OrderScenario
class ReadOrderScenarioTests {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final StoredOrders orders;
    private final AcceptOrders acceptOrders;
    private final TransactionTemplate transaction;
    private final PlayedCart cart;
    private final Shopper guest;

    @Autowired
    ReadOrderScenarioTests(
            StoredOrders orders,
            AcceptOrders acceptOrders,
            TransactionTemplate transaction,
            PlayedCart cart,
            @LocalServerPort int port) {
        this.orders = orders;
        this.acceptOrders = acceptOrders;
        this.transaction = transaction;
        this.cart = cart;
        this.guest = Shopper.guest(port);
    }

    @Test
    void servesAnOrderThatHasNotArrivedWithoutStoringIt() {
        OrderPlaced order = Sales.toGuest(guest.visitor());
        cart.sold(order);

        JsonNode body = read(guest, order).isOk().body();

        assertThat(body.path("number").asString()).isEqualTo(order.number());
        assertThat(body.path("status").asString()).isEqualTo("placed");
        assertThat(orders.find(order.id())).isEmpty();
    }

    @Test
    void saysTheSameBeforeAndAfterItArrived() {
        OrderPlaced order = Sales.toGuest(guest.visitor());
        cart.sold(order);
        String before = read(guest, order).isOk().response().body();

        arrive(order);
        cart.knowsNothingOf(order.id());

        assertThat(read(guest, order).isOk().response().body()).isEqualTo(before);
    }

    @Test
    void showsTheOrderInThePublishedShape() throws Exception {
        OrderPlaced order = Sales.toGuest(guest.visitor());
        cart.sold(order);

        String expected =
                new ClassPathResource("order.json", getClass())
                        .getContentAsString(StandardCharsets.UTF_8)
                        .formatted(order.id(), order.number(), order.cartId(), order.visitorId());
        assertThat(read(guest, order).isOk().body()).isEqualTo(new JsonMapper().readTree(expected));
    }

    @Test
    void saysTheSameOfAnOrderWhosePersonalDataIsGone() {
        OrderPlaced order = Sales.withoutPersonalData(guest.visitor());
        cart.sold(order);
        String before = read(guest, order).isOk().response().body();

        arrive(order);

        Answer after = read(guest, order).isOk();
        assertThat(after.response().body()).isEqualTo(before);
        assertThat(after.body().path("email").isNull()).isTrue();
        assertThat(after.body().path("addresses").isNull()).isTrue();
    }

    @Test
    void doesNotAskAboutAnOrderThatArrived() {
        OrderPlaced order = Sales.toGuest(guest.visitor());
        arrive(order);
        int asked = cart.asked();

        read(guest, order).isOk();

        assertThat(cart.asked()).isEqualTo(asked);
    }

    @Test
    void hidesAnothersOrderLikeOneThatDoesNotExist() {
        UUID customer = UUID.randomUUID();
        OrderPlaced arrived = Sales.toSomebody();
        arrive(arrived);
        OrderPlaced pending = Sales.toSomebody();
        cart.sold(pending);
        OrderPlaced customers = Sales.toCustomer(guest.visitor(), customer);
        arrive(customers);

        Answer unknown = guest.get("/api/orders/" + UUID.randomUUID());

        unknown.isProblem(404, "order-not-found");
        for (OrderPlaced hidden : new OrderPlaced[] {arrived, pending, customers}) {
            Answer answer = read(guest, hidden).isProblem(404, "order-not-found");
            assertThat(answer.problem()).isEqualTo(unknown.problem());
            assertThat(answer.header("Cache-Control")).contains("no-store");
        }
        read(guest.signedInAs(customer), customers).isOk();
    }

    @Test
    void showsAGuestsOrderToTheSameVisitorSignedIn() {
        OrderPlaced order = Sales.toGuest(guest.visitor());
        arrive(order);

        read(guest.signedInAs(UUID.randomUUID()), order).isOk();
    }

    @Test
    void looksOnceMoreWhenCartServiceFails() {
        OrderPlaced order = Sales.toGuest(guest.visitor());
        var event = new PlacedOrder(UUID.randomUUID(), false, order);
        cart.failsAfter(
                order.id(),
                () -> transaction.executeWithoutResult(_ -> acceptOrders.accept(List.of(event))));

        read(guest, order).isOk();
        assertThat(cart.asked()).isPositive();
    }

    @Test
    void asksToComeBackWhenNobodyCanSay() throws Exception {
        OrderPlaced order = Sales.toGuest(guest.visitor());

        cart.stallsOn(order.id());
        isUnavailable(order);
        cart.hangsUpOn(order.id());
        isUnavailable(order);
        cart.failsOn(order.id(), 500);
        isUnavailable(order);
        cart.failsOn(order.id(), 401);
        isUnavailable(order);
        cart.talksNonsenseAbout(order.id());
        isUnavailable(order);
        cart.goesAway();
        isUnavailable(order);

        cart.comesBack();
        cart.sold(order);
        read(guest, order).isOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"42", "not-an-id", "0197a000-0000-7000-8000-00000000000g", "%00"})
    void refusesWhatIsNoId(String id) {
        Answer answer = guest.get("/api/orders/" + id);

        assertThat(answer.status()).isIn(400, 404);
        answer.problem();
    }

    @Test
    void needsAVisitorWhoseTokenIsTrue() {
        URI uri = URI.create("http://127.0.0.1:" + guest.port() + "/api/orders");
        HttpRequest nobody = HttpRequest.newBuilder(uri).build();
        HttpRequest forged =
                HttpRequest.newBuilder(uri)
                        .header("Visitor-Token", Tokens.forgedVisitor(guest.visitor()))
                        .build();

        assertThat(Shopper.send(nobody).status()).isEqualTo(401);
        assertThat(Shopper.send(forged).status()).isEqualTo(401);
    }

    private void isUnavailable(OrderPlaced order) {
        Answer answer = read(guest, order).isProblem(503, "order-not-arrived");
        assertThat(answer.header("Retry-After")).isEqualTo("1");
    }

    private static Answer read(Shopper shopper, OrderPlaced order) {
        return shopper.get("/api/orders/" + order.id());
    }

    private void arrive(OrderPlaced order) {
        TestBus.publish(order, 1);
        await().atMost(PATIENCE).until(() -> orders.find(order.id()).isPresent());
    }
}
