package shop.order.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;
import shop.events.OrderPlaced;
import shop.order.Answer;
import shop.order.OrderScenario;
import shop.order.Shopper;
import tools.jackson.databind.JsonNode;

@OrderScenario
class ListOrdersScenarioTests {

    private final AcceptOrders acceptOrders;
    private final TransactionTemplate transaction;
    private final Shopper guest;

    @Autowired
    ListOrdersScenarioTests(
            AcceptOrders acceptOrders, TransactionTemplate transaction, @LocalServerPort int port) {
        this.acceptOrders = acceptOrders;
        this.transaction = transaction;
        this.guest = Shopper.guest(port);
    }

    @Test
    void walksThroughAllOrdersNewestFirst() {
        List<OrderPlaced> sales = new ArrayList<>();
        Instant monday = Instant.parse("2026-11-23T08:00:00Z");
        IntStream.range(0, 7)
                .forEach(i -> sales.add(Sales.toGuest(guest.visitor(), monday.plusMillis(i / 3))));
        Collections.shuffle(sales);
        stored(sales);

        List<JsonNode> walked = walk("/api/orders?limit=3", 3);

        assertThat(walked.stream().map(order -> order.path("id").asString()).toList())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(sales.stream().map(OrderPlaced::key).toList());
        assertThat(walked.stream().map(ListOrdersScenarioTests::placedAt).toList())
                .isSortedAccordingTo(Collections.reverseOrder());
    }

    @Test
    void saysOfEachOrderWhatItsOwnPageSays() {
        OrderPlaced sale = Sales.toGuest(guest.visitor());
        stored(List.of(sale));

        JsonNode listed = guest.get("/api/orders").isOk().body().path("items").path(0);

        assertThat(listed).isEqualTo(guest.get("/api/orders/" + sale.id()).isOk().body());
    }

    @Test
    void isEmptyForANewVisitor() {
        Answer answer = guest.get("/api/orders").isOk();

        assertThat(answer.response().body()).isEqualTo("{\"items\":[],\"nextCursor\":null}");
        assertThat(answer.header("Link")).isEmpty();
    }

    @Test
    void keepsGuestsCustomersAndStrangersApart() {
        UUID customer = UUID.randomUUID();
        OrderPlaced asGuest = Sales.toGuest(guest.visitor());
        OrderPlaced asCustomer = Sales.toCustomer(guest.visitor(), customer);
        stored(List.of(asGuest, asCustomer, Sales.toSomebody()));

        assertThat(ids(guest)).containsExactly(asGuest.key());
        assertThat(ids(guest.signedInAs(customer)))
                .containsExactlyInAnyOrder(asGuest.key(), asCustomer.key());
        assertThat(ids(Shopper.guest(guest.port()).signedInAs(customer)))
                .containsExactly(asCustomer.key());
        assertThat(ids(Shopper.guest(guest.port()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=101",
                "limit=abc",
                "limit=",
                "limit=1&limit=2",
                "cursor=zzz",
                "cursor=",
                "customerId=6a1f0a52-7d0e-4a58-9a35-5f2f4f7c1b90",
                "page=2"
            })
    void refusesParametersItDoesNotKnow(String query) {
        guest.get("/api/orders?" + query).isProblem(400, "invalid-request");
    }

    private List<JsonNode> walk(String first, int pages) {
        List<JsonNode> walked = new ArrayList<>();
        String next = first;
        for (int page = 1; page <= pages; page++) {
            Answer answer = guest.get(next).isOk();
            answer.body().path("items").forEach(walked::add);
            String link = answer.header("Link");
            assertThat(link.isEmpty()).isEqualTo(page == pages);
            assertThat(answer.body().path("nextCursor").isNull()).isEqualTo(page == pages);
            next = link.isEmpty() ? "" : link.substring(1, link.indexOf('>'));
        }
        return walked;
    }

    private List<String> ids(Shopper shopper) {
        List<String> ids = new ArrayList<>();
        JsonNode items = shopper.get("/api/orders").isOk().body().path("items");
        items.forEach(order -> ids.add(order.path("id").asString()));
        return ids;
    }

    private void stored(List<OrderPlaced> sales) {
        List<PlacedOrder> told =
                sales.stream()
                        .map(sale -> new PlacedOrder(UUID.randomUUID(), false, sale))
                        .toList();
        transaction.executeWithoutResult(status -> acceptOrders.accept(told));
    }

    private static Instant placedAt(JsonNode order) {
        return Instant.parse(order.path("placedAt").asString());
    }
}
