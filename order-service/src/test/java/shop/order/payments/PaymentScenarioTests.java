package shop.order.payments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import shop.events.OrderPaid;
import shop.events.OrderPlaced;
import shop.order.Answer;
import shop.order.Facts;
import shop.order.OrderScenario;
import shop.order.Shopper;
import shop.order.ordering.Intake;
import shop.order.ordering.Sales;
import tools.jackson.databind.JsonNode;

@OrderScenario
class PaymentScenarioTests {

    private final Shopper guest;
    private final Shopper staff;
    private final OrderPlaced order;

    @Autowired
    PaymentScenarioTests(Intake intake, @LocalServerPort int port) {
        guest = Shopper.guest(port);
        staff = Shopper.staff(port);
        order = intake.arrived(Sales.toGuest(guest.visitor()));
    }

    @Test
    void countsWhatWasReceivedUntilAllIsPaid() {
        Answer first = pay(4000).isCreated();
        assertThat(first.text("status")).isEqualTo("placed");
        assertThat(first.amount("amountReceived")).isEqualTo(4000);
        assertThat(first.amount("amountDue")).isEqualTo(888);

        Answer second = pay(888).isCreated();

        assertThat(second.text("status")).isEqualTo("paid");
        assertThat(second.amount("amountDue")).isZero();
        JsonNode payment = second.body().path("payments").path(0);
        assertThat(payment.path("method").asString()).isEqualTo("manual");
        assertThat(payment.path("status").asString()).isEqualTo("received");
        assertThat(payment.path("reference").asString()).isEqualTo("bank 7");
        assertThat(payment.path("amount").path("amount").asLong()).isEqualTo(4000);
        Answer own = guest.get("/api/orders/" + order.id()).isOk();
        assertThat(own.body().path("payments")).isEqualTo(second.body().path("payments"));
        assertThat(own.amount("amountReceived")).isEqualTo(4888);
    }

    @Test
    void tellsOnceThatAllIsPaid() {
        pay(4000).isCreated();
        pay(888).isCreated();

        OrderPaid paid = Facts.of(order, OrderPaid.class, 1).getFirst().body(OrderPaid.class);

        assertThat(paid.amountReceived().amount()).isEqualTo(4888);
        assertThat(paid.payment().amount().amount()).isEqualTo(888);
        assertThat(Facts.of(order, OrderPaid.class, 1).getFirst().sequence()).isEqualTo(3);
    }

    @Test
    void keepsTheStatusOfAnOrderThatIsOnItsWay() {
        staff.post(path("fulfilments"), "{}").isCreated();

        assertThat(pay(4888).isCreated().text("status")).isEqualTo("fulfilled");

        assertThat(Facts.of(order, OrderPaid.class, 1)).hasSize(1);
    }

    @Test
    void refusesMoreThanIsDue() {
        pay(4889).isProblem(422, "overpaid");
        pay(4888).isCreated();
        pay(1).isProblem(422, "overpaid");

        assertThat(guest.get("/api/orders/" + order.id()).amount("amountReceived")).isEqualTo(4888);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "422 | {'amount': {'amount': 100, 'currency': 'USD'}}",
                "400 | {'amount': {'amount': 0, 'currency': 'EUR'}}",
                "400 | {'amount': {'amount': -1, 'currency': 'EUR'}}",
                "400 | {'amount': {'amount': 1.5, 'currency': 'EUR'}}",
                "400 | {'amount': {'amount': '100', 'currency': 'EUR'}}",
                "400 | {'amount': {'amount': 9223372036854775808, 'currency': 'EUR'}}",
                "422 | {'amount': {'amount': 9223372036854775807, 'currency': 'EUR'}}",
                "400 | {'amount': {'amount': 100, 'currency': 'eur'}}",
                "400 | {'amount': {'amount': 100}}",
                "400 | {'amount': null}",
                "400 | {}",
                "400 | null",
                "400 | []",
                "400 | {'amount': {'amount': 100, 'currency': 'EUR'}, 'status': 'paid'}"
            })
    void refusesWhatIsNoPaymentAndChangesNothing(int status, String body) {
        Answer before = guest.get("/api/orders/" + order.id());

        Answer answer = staff.post(path("payments"), body.replace('\'', '"'));

        assertThat(answer.status()).as(answer.response().body()).isEqualTo(status);
        assertThat(answer.problem().has("type")).isTrue();
        assertThat(guest.get("/api/orders/" + order.id()).body()).isEqualTo(before.body());
    }

    @Test
    void neverTakesMoreThanIsDueWhenManyPayAtOnce() throws Exception {
        List<Callable<Integer>> tills =
                IntStream.range(0, 12)
                        .<Callable<Integer>>mapToObj(i -> () -> pay(1000).status())
                        .toList();

        List<Integer> statuses = inParallel(tills);

        assertThat(statuses).containsOnly(201, 422);
        assertThat(statuses.stream().filter(status -> status == 201)).hasSize(4);
        assertThat(guest.get("/api/orders/" + order.id()).amount("amountDue")).isEqualTo(888);
    }

    @Test
    void isForStaffAlone() {
        assertThat(guest.post(path("payments"), euros(1)).status()).isEqualTo(401);
        Shopper customer = guest.signedInAs(UUID.randomUUID());
        assertThat(customer.post(path("payments"), euros(1)).status()).isEqualTo(403);
    }

    private static <T> List<T> inParallel(List<Callable<T>> calls) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<T> results = new java.util.ArrayList<>();
            for (Future<T> result : threads.invokeAll(calls)) {
                results.add(result.get());
            }
            return results;
        }
    }

    private Answer pay(long cents) {
        return staff.post(path("payments"), euros(cents));
    }

    private static String euros(long cents) {
        return "{\"amount\": {\"amount\": %d, \"currency\": \"EUR\"}, \"reference\": \"bank 7\"}"
                .formatted(cents);
    }

    private String path(String what) {
        return "/api/admin/orders/" + order.id() + "/" + what;
    }
}
