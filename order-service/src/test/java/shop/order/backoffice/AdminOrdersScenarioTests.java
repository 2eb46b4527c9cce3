package shop.order.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import shop.events.OrderPlaced;
import shop.order.Answer;
import shop.order.OrderScenario;
import shop.order.Shopper;
import shop.order.ordering.Intake;
import shop.order.ordering.Sales;
import tools.jackson.databind.JsonNode;

@OrderScenario
class AdminOrdersScenarioTests {

    private static final Instant LONG_AGO = Instant.parse("1999-12-31T23:59:59.999Z");

    private final Intake intake;
    private final Shopper staff;

    @Autowired
    AdminOrdersScenarioTests(Intake intake, @LocalServerPort int port) {
        this.intake = intake;
        staff = Shopper.staff(port);
    }

    @Test
    void findsAnOrderByWhatPeopleRememberOfIt() {
        OrderPlaced order = intake.arrived(Sales.toSomebody());
        OrderPlaced other = intake.arrived(Sales.toSomebody());
        String number = order.number();

        for (String words :
                List.of(
                        number,
                        number.substring(0, number.length() - 1),
                        number + " ada@example.com",
                        number + " LOVELACE",
                        number + " obs-m",
                        number + " ocean blu")) {
            assertThat(ids("q=" + encoded(words))).containsOnlyOnce(order.key());
            assertThat(ids("q=" + encoded(words))).doesNotContain(other.key());
        }
        assertThat(ids("q=" + encoded(number + " nobody"))).isEmpty();
        assertThat(ids("q=" + encoded(number + "') OR 1=1 --"))).isEmpty();
    }

    @Test
    void findsOrdersByStatus() {
        OrderPlaced placed = intake.arrived(Sales.toSomebody());
        OrderPlaced sent = intake.arrived(Sales.toSomebody());
        staff.post("/api/admin/orders/" + sent.id() + "/fulfilments", "{}").isCreated();

        assertThat(ids("status=placed&limit=100&q=" + placed.number()))
                .containsExactly(placed.key());
        assertThat(ids("status=fulfilled&q=" + sent.number())).containsExactly(sent.key());
        assertThat(ids("status=placed&q=" + sent.number())).isEmpty();
    }

    @Test
    void walksThroughATimeNewestFirst() {
        List<OrderPlaced> sales =
                IntStream.range(0, 5)
                        .mapToObj(i -> Sales.toGuest(UUID.randomUUID(), LONG_AGO.plusMillis(i)))
                        .toList();
        intake.arrived(sales);

        List<String> walked = new ArrayList<>();
        String next = "/api/admin/orders?from=1999-12-31&to=2000-01-01&limit=2";
        while (!next.isEmpty()) {
            Answer page = staff.get(next).isOk();
            page.body().path("items").forEach(order -> walked.add(order.path("id").asString()));
            String link = page.header("Link");
            next = link.isEmpty() ? "" : link.substring(1, link.indexOf('>'));
        }

        assertThat(walked)
                .containsSubsequence(sales.reversed().stream().map(OrderPlaced::key).toList());
        assertThat(ids("limit=100&to=1999-12-31")).contains(sales.getFirst().key());
        assertThat(ids("limit=100&to=1999-12-31")).doesNotContain(sales.get(1).key());
        assertThat(ids("limit=100&to=2000-01-01T01:00:00%2B01:00")).contains(sales.get(1).key());
        assertThat(ids("limit=100&from=2000-01-01&to=2000-01-01"))
                .doesNotContain(sales.getFirst().key())
                .contains(sales.get(1).key(), sales.getLast().key());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status=lost",
                "status=PLACED",
                "status=partially_fulfilled",
                "status=",
                "from=yesterday",
                "from=2026-02-30",
                "from=2026-01-02&to=2026-01-01",
                "from=2026-11-22T10:00:00",
                "from=%2B10000-01-01",
                "to=-0001-01-01",
                "to=1&to=2",
                "q=",
                "q=%25_%25",
                "limit=0",
                "cursor=zzz",
                "sort=password",
                "customerId=1"
            })
    void refusesParametersThatHaveNoMeaning(String query) {
        staff.get("/api/admin/orders?" + query).isProblem(400, "invalid-request");
    }

    @Test
    void keepsNotesFromTheBuyer() {
        Shopper guest = Shopper.guest(staff.port());
        OrderPlaced order = intake.arrived(Sales.toGuest(guest.visitor()));
        String path = "/api/admin/orders/" + order.id();

        Answer noted = staff.post(path + "/notes", "{\"text\": \"rang twice\"}").isCreated();

        JsonNode note = noted.body().path("notes").path(0);
        assertThat(note.path("text").asString()).isEqualTo("rang twice");
        assertThat(note.path("by").asString()).isEqualTo(String.valueOf(staff.customer()));
        Answer read = staff.get(path).isOk();
        assertThat(read.body()).isEqualTo(noted.body());
        assertThat(read.header("ETag")).isEqualTo("\"1\"");
        assertThat(guest.get("/api/orders/" + order.id()).isOk().response().body())
                .doesNotContain("rang twice")
                .doesNotContain("notes");
        assertThat(staff.post(path + "/notes", "{\"text\": \" \"}").status()).isEqualTo(400);
    }

    @Test
    void isForStaffAlone() {
        Shopper guest = Shopper.guest(staff.port());

        assertThat(guest.get("/api/admin/orders").status()).isEqualTo(401);
        assertThat(guest.signedInAs(UUID.randomUUID()).get("/api/admin/orders").status())
                .isEqualTo(403);
        staff.get("/api/admin/orders/" + UUID.randomUUID()).isProblem(404, "order-not-found");
    }

    private List<String> ids(String query) {
        List<String> ids = new ArrayList<>();
        staff.get("/api/admin/orders?" + query)
                .isOk()
                .body()
                .path("items")
                .forEach(order -> ids.add(order.path("id").asString()));
        return ids;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
