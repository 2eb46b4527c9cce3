package shop.order.cancelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import shop.events.OrderCancelled;
import shop.events.OrderPlaced;
import shop.order.Answer;
import shop.order.Facts;
import shop.order.OrderScenario;
import shop.order.Shopper;
import shop.order.checkout.PlayedCart;
import shop.order.ordering.Intake;
import shop.order.ordering.Sales;

@OrderScenario
class CancelScenarioTests {

    private final PlayedCart cart;
    private final Shopper guest;
    private final Shopper staff;
    private final OrderPlaced order;

    @Autowired
    CancelScenarioTests(Intake intake, PlayedCart cart, @LocalServerPort int port) {
        this.cart = cart;
        guest = Shopper.guest(port);
        staff = Shopper.staff(port);
        order = intake.arrived(Sales.toGuest(guest.visitor()));
    }

    @Test
    void theBuyerCancelsAndTheGoodsGoBack() {
        Answer answer = cancel(guest, "{\"reason\": \"too late\"}").isOk();

        assertThat(answer.text("status")).isEqualTo("cancelled");
        assertThat(answer.amount("amountDue")).isZero();
        OrderCancelled told = told();
        assertThat(told.by()).isEqualTo("buyer");
        assertThat(told.restock()).isTrue();
        assertThat(told.items()).hasSize(2);
        Answer events = guest.get("/api/orders/" + order.id() + "/events").isOk();
        assertThat(events.body().path("items").path(1).path("detail").asString())
                .isEqualTo("too late");
    }

    @Test
    void whatWasPaidIsOwedToTheBuyer() {
        String payment = "{\"amount\": {\"amount\": 4888, \"currency\": \"EUR\"}}";
        staff.post(admin("payments"), payment).isCreated();

        Answer answer = cancel(guest, "").isOk();

        assertThat(answer.amount("amountDue")).isEqualTo(-4888);
        assertThat(told().amountReceived().amount()).isEqualTo(4888);
        staff.post(admin("payments"), payment).isProblem(409, "order-cancelled");
        staff.post(admin("fulfilments"), "{}").isProblem(409, "order-not-fulfillable");
    }

    @Test
    void staffMayKeepTheGoodsOutOfStock() {
        staff.post(admin("cancel"), "{\"restock\": false}").isOk();

        assertThat(told().by()).isEqualTo("staff");
        assertThat(told().restock()).isFalse();
    }

    @Test
    void nobodyCancelsOnceSomethingIsOnItsWay() {
        staff.post(admin("fulfilments"), "{\"items\": [{\"variantId\": 8, \"quantity\": 1}]}")
                .isCreated();

        cancel(guest, "{}").isProblem(409, "order-not-cancellable");
        staff.post(admin("cancel"), "{}").isProblem(409, "order-not-cancellable");
    }

    @Test
    void nobodyCancelsTwice() {
        cancel(guest, "{}").isOk();

        cancel(guest, "{}").isProblem(409, "order-not-cancellable");
        staff.post(admin("cancel"), "{}").isProblem(409, "order-not-cancellable");
        assertThat(Facts.of(order, OrderCancelled.class, 1)).hasSize(1);
    }

    @Test
    void anothersOrderIsUnknown() {
        cancel(Shopper.guest(guest.port()), "{}").isProblem(404, "order-not-found");

        assertThat(guest.get("/api/orders/" + order.id()).text("status")).isEqualTo("placed");
    }

    @Test
    void anOrderThatHasNotArrivedAsksToComeBack() {
        OrderPlaced pending = Sales.toGuest(guest.visitor());
        cart.sold(pending);
        String path = "/api/orders/" + pending.id() + "/cancel";

        Answer own = guest.post(path, "{}").isProblem(503, "order-not-arrived");

        assertThat(own.header("Retry-After")).isEqualTo("1");
        Shopper.guest(guest.port()).post(path, "{}").isProblem(404, "order-not-found");
        staff.post("/api/admin/orders/" + pending.id() + "/cancel", "{}")
                .isProblem(503, "order-not-arrived");
        guest.post("/api/orders/" + UUID.randomUUID() + "/cancel", "{}")
                .isProblem(404, "order-not-found");
    }

    private Answer cancel(Shopper buyer, String body) {
        return buyer.post("/api/orders/" + order.id() + "/cancel", body);
    }

    private OrderCancelled told() {
        return Facts.of(order, OrderCancelled.class, 1).getFirst().body(OrderCancelled.class);
    }

    private String admin(String what) {
        return "/api/admin/orders/" + order.id() + "/" + what;
    }
}
