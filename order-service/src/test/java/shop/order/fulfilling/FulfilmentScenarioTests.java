package shop.order.fulfilling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import shop.events.OrderDelivered;
import shop.events.OrderFulfilled;
import shop.events.OrderPartiallyFulfilled;
import shop.events.OrderPlaced;
import shop.order.Answer;
import shop.order.Facts;
import shop.order.OrderScenario;
import shop.order.Shopper;
import shop.order.ordering.Intake;
import shop.order.ordering.Sales;
import tools.jackson.databind.JsonNode;

/** The order of these tests: two shirts (3301) and a book (8). */
@OrderScenario
class FulfilmentScenarioTests {

    private final Shopper guest;
    private final Shopper staff;
    private final OrderPlaced order;

    @Autowired
    FulfilmentScenarioTests(Intake intake, @LocalServerPort int port) {
        guest = Shopper.guest(port);
        staff = Shopper.staff(port);
        order = intake.arrived(Sales.toGuest(guest.visitor()));
    }

    @Test
    void sendsAnOrderInPartsAndSaysWhenAllOfItArrived() {
        Answer first = send("{\"items\": [{\"variantId\": 3301, \"quantity\": 1}]}").isCreated();
        assertThat(first.text("status")).isEqualTo("partially-fulfilled");
        Answer second = send("{\"carrier\": \"DHL\", \"trackingNumber\": \"JD014\"}").isCreated();
        assertThat(second.text("status")).isEqualTo("fulfilled");

        deliver(parcel(second, 0)).isOk();
        Answer all = deliver(parcel(second, 1)).isOk();

        assertThat(all.text("status")).isEqualTo("delivered");
        assertThat(all.body().path("items").path(0).path("fulfilledQuantity").asInt()).isEqualTo(2);
        JsonNode parcel = all.body().path("fulfilments").path(1);
        assertThat(parcel.path("trackingNumber").asString()).isEqualTo("JD014");
        assertThat(parcel.path("items").toString())
                .isEqualTo(
                        "[{\"variantId\":3301,\"sku\":\"OBS-M\",\"quantity\":1},"
                                + "{\"variantId\":8,\"sku\":\"BOOK\",\"quantity\":1}]");
        assertThat(parcel.path("deliveredAt").isNull()).isFalse();
        assertThat(guest.get("/api/orders/" + order.id()).isOk().body().path("fulfilments"))
                .isEqualTo(all.body().path("fulfilments"));
        assertThat(Facts.of(order, OrderPartiallyFulfilled.class, 1).getFirst().sequence())
                .isEqualTo(3);
        assertThat(Facts.of(order, OrderFulfilled.class, 1).getFirst().sequence()).isEqualTo(4);
        assertThat(Facts.of(order, OrderDelivered.class, 1).getFirst().sequence()).isEqualTo(5);
    }

    @Test
    void tellsTheWholeHistoryToTheBuyer() {
        Answer sent = send("{}").isCreated();
        deliver(parcel(sent, 0)).isOk();
        deliver(parcel(sent, 0)).isOk();

        Answer events = guest.get("/api/orders/" + order.id() + "/events").isOk();

        List<String> told = new ArrayList<>();
        events.body()
                .path("items")
                .forEach(e -> told.add(e.path("fact").asString() + " " + e.path("by").asString()));
        assertThat(told).containsExactly("placed buyer", "fulfilled staff", "delivered staff");
        Shopper.guest(guest.port())
                .get("/api/orders/" + order.id() + "/events")
                .isProblem(404, "order-not-found");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "422 | /items/0/quantity  | {'items': [{'variantId': 3301, 'quantity': 3}]}",
                "422 | /items/1/quantity  | {'items': [{'variantId': 3301, 'quantity': 2}, {'variantId': 3301, 'quantity': 1}]}",
                "422 | /items/1/variantId | {'items': [{'variantId': 3301, 'quantity': 1}, {'variantId': 9, 'quantity': 1}]}",
                "422 | /items/0/quantity  | {'items': [{'variantId': 8, 'quantity': 2147483647}]}",
                "400 | /items/0/quantity  | {'items': [{'variantId': 8, 'quantity': 0}]}",
                "400 | /items/0/quantity  | {'items': [{'variantId': 8, 'quantity': 1.5}]}",
                "400 | /items/0/quantity  | {'items': [{'variantId': 8}]}",
                "400 | /items             | {'items': []}",
                "400 | /items/0           | {'items': [null]}",
                "400 | /parcel            | {'parcel': 1}"
            })
    void refusesWhatCannotBeSentAndChangesNothing(int status, String pointer, String body) {
        JsonNode before = guest.get("/api/orders/" + order.id()).body();

        Answer answer = send(body.replace('\'', '"'));

        assertThat(answer.status()).as(answer.response().body()).isEqualTo(status);
        assertThat(answer.problem().path("errors").path(0).path("pointer").asString())
                .startsWith(pointer);
        assertThat(guest.get("/api/orders/" + order.id()).body()).isEqualTo(before);
    }

    @Test
    void sendsNothingOfAnOrderThatIsGone() {
        send("{}").isCreated();

        send("{}").isProblem(409, "order-not-fulfillable");
        deliver("0197a000-0000-4000-8000-000000000000").isProblem(404, "fulfilment-not-found");
    }

    @Test
    void neverSendsMoreThanWasOrderedWhenManySendAtOnce() throws Exception {
        List<Callable<Integer>> desks = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            desks.add(() -> send("{\"items\": [{\"variantId\": 3301, \"quantity\": 1}]}").status());
        }

        List<Integer> statuses = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Integer> status : threads.invokeAll(desks)) {
                statuses.add(status.get());
            }
        }

        assertThat(statuses).containsOnly(201, 422);
        assertThat(statuses.stream().filter(status -> status == 201)).hasSize(2);
    }

    @Test
    void refusesToChangeAnotherVersionThanTheOneThatWasSeen() {
        String path = "/api/admin/orders/" + order.id();
        String seen = staff.get(path).isOk().header("ETag");
        send("{\"items\": [{\"variantId\": 8, \"quantity\": 1}]}").isCreated();

        withTag(seen).isProblem(412, "stale-version");
        assertThat(withTag("yesterday's").status()).isEqualTo(400);
        withTag(staff.get(path).isOk().header("ETag")).isCreated();
    }

    private Answer withTag(String tag) {
        String path = "/api/admin/orders/" + order.id() + "/fulfilments";
        return staff.post(path, "{}", "Idempotency-Key", Shopper.newKey(), "If-Match", tag);
    }

    private Answer send(String body) {
        return staff.post("/api/admin/orders/" + order.id() + "/fulfilments", body);
    }

    private Answer deliver(String parcel) {
        return staff.post(
                "/api/admin/orders/" + order.id() + "/fulfilments/" + parcel + "/delivered", "");
    }

    private static String parcel(Answer order, int which) {
        return order.body().path("fulfilments").path(which).path("id").asString();
    }
}
