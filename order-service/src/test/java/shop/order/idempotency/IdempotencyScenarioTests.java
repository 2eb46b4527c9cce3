package shop.order.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import shop.events.OrderPlaced;
import shop.order.Answer;
import shop.order.OrderScenario;
import shop.order.Shopper;
import shop.order.ordering.Intake;
import shop.order.ordering.Sales;

@OrderScenario
class IdempotencyScenarioTests {

    private final Intake intake;
    private final Keys keys;
    private final Clock clock;
    private final JdbcClient jdbc;
    private final Shopper guest;
    private final Shopper staff;
    private final OrderPlaced order;
    private final String key = Shopper.newKey();

    @Autowired
    IdempotencyScenarioTests(
            Intake intake, Keys keys, Clock clock, JdbcClient jdbc, @LocalServerPort int port) {
        this.intake = intake;
        this.keys = keys;
        this.clock = clock;
        this.jdbc = jdbc;
        guest = Shopper.guest(port);
        staff = Shopper.staff(port);
        order = intake.arrived(Sales.toGuest(guest.visitor()));
    }

    @Test
    void answersTheSameKeyWithTheSameAnswer() {
        Answer first = pay(staff, order, 1000).isCreated();
        pay(Shopper.staff(staff.port()), order, 500).isCreated();

        Answer second = pay(staff, order, 1000).isCreated();

        assertThat(second.response().body()).isEqualTo(first.response().body());
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag")).isNotEmpty();
        assertThat(first.header("Idempotent-Replayed")).isEmpty();
        assertThat(second.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(received()).isEqualTo(1500);
    }

    @Test
    void takesTheSameRequestInOtherWordsForTheSame() {
        pay(staff, order, 1000).isCreated();
        String reordered =
                "{ \"reference\":null,\"amount\":{\"currency\":\"EUR\",\"amount\":1000}}";

        Answer second =
                staff.post(path(order, "payments"), reordered, "Idempotency-Key", key).isCreated();

        assertThat(second.header("Idempotent-Replayed")).isEqualTo("true");
    }

    @Test
    void refusesTheKeyForAnotherBody() {
        pay(staff, order, 1000).isCreated();

        pay(staff, order, 1001).isProblem(422, "idempotency-key-reused");
        assertThat(received()).isEqualTo(1000);
    }

    @Test
    void keepsOrdersRoutesAndPrincipalsApart() {
        OrderPlaced other = intake.arrived(Sales.toSomebody());

        pay(staff, order, 1000).isCreated();
        assertThat(pay(staff, other, 1000).isCreated().text("id")).isEqualTo(other.key());
        staff.post(path(order, "cancel"), "{}", "Idempotency-Key", key).isOk();
        Answer theirs = pay(Shopper.staff(staff.port()), order, 1000);

        theirs.isProblem(409, "order-cancelled");
        assertThat(theirs.header("Idempotent-Replayed")).isEmpty();
    }

    @Test
    void keepsNoRefusal() {
        pay(staff, order, 9999).isProblem(422, "overpaid");

        pay(staff, order, 1000).isCreated();
    }

    @Test
    void findsTheKeyOfABuyerWhoSignedInSince() {
        String path = "/api/orders/" + order.id() + "/cancel";
        guest.post(path, "{}", "Idempotency-Key", key).isOk();

        Answer again = guest.signedInAs(UUID.randomUUID()).post(path, "{}", "Idempotency-Key", key);

        assertThat(again.isOk().header("Idempotent-Replayed")).isEqualTo("true");
    }

    @Test
    void happensOnceHoweverManySendItAtOnce() throws Exception {
        List<Callable<Answer>> senders = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            senders.add(() -> pay(staff, order, 100));
        }

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Answer> answer : threads.invokeAll(senders)) {
                answer.get().isCreated();
            }
        }

        assertThat(received()).isEqualTo(100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "has space in it", "comma,list,of,keys", "ümlaut-key"})
    void refusesWhatIsNoKey(String malformed) {
        Answer answer = staff.post(path(order, "cancel"), "{}", "Idempotency-Key", malformed);

        assertThat(answer.status()).isEqualTo(400);
        answer.problem();
    }

    @Test
    void needsExactlyOneKey() {
        String[] none = {};
        String[] two = {"Idempotency-Key", key, "Idempotency-Key", key};
        String[] endless = {"Idempotency-Key", "k".repeat(10_000)};

        for (String[] headers : List.of(none, two, endless)) {
            assertThat(staff.post(path(order, "cancel"), "{}", headers).status()).isEqualTo(400);
        }
    }

    @Test
    void forgetsAKeyAfterAWeek() {
        pay(staff, order, 1000).isCreated();
        Instant weekAgo = clock.instant().minus(PurgeKeys.KEPT);

        jdbc.sql("UPDATE idempotency SET created_at = created_at - INTERVAL '8 days' WHERE key = ?")
                .param(key)
                .update();
        keys.purge(weekAgo, 1_000);

        assertThat(pay(staff, order, 1000).isCreated().header("Idempotent-Replayed")).isEmpty();
    }

    private long received() {
        return guest.get("/api/orders/" + order.id()).isOk().amount("amountReceived");
    }

    private Answer pay(Shopper by, OrderPlaced which, long cents) {
        String body = "{\"amount\": {\"amount\": %d, \"currency\": \"EUR\"}}".formatted(cents);
        return by.post(path(which, "payments"), body, "Idempotency-Key", key);
    }

    private static String path(OrderPlaced which, String what) {
        return "/api/admin/orders/" + which.id() + "/" + what;
    }
}
