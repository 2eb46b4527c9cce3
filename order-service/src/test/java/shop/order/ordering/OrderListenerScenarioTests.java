package shop.order.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import shop.defaults.json.ShopJson;
import shop.events.OrderAccepted;
import shop.events.OrderPlaced;
import shop.order.OrderScenario;
import shop.testsupport.BusRecord;
import shop.testsupport.TestBus;
import tools.jackson.databind.node.ObjectNode;

@OrderScenario
class OrderListenerScenarioTests {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final JdbcClient jdbc;

    @Autowired
    OrderListenerScenarioTests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Test
    void storesAPlacedOrderAndAcceptsIt() {
        OrderPlaced order = Sales.toSomebody();

        TestBus.publish(order, 1);

        BusRecord accepted = acceptancesOf(order, 1).getFirst();
        assertThat(accepted.sequence()).isEqualTo(2);
        assertThat(accepted.republished()).isFalse();
        OrderAccepted body = accepted.body(OrderAccepted.class);
        assertThat(body.number()).isEqualTo(order.number());
        assertThat(body.visitorId()).isEqualTo(order.visitorId());
        assertThat(body.total()).isEqualTo(order.totals().total());
        assertThat(count("orders", "id", order)).isOne();
        assertThat(count("order_item", "order_id", order)).isEqualTo(2);
    }

    @Test
    void takesTheSameMessageTwiceForOne() {
        OrderPlaced order = Sales.toSomebody();
        UUID eventId = UUID.randomUUID();

        TestBus.publish(eventId, order, 1);
        TestBus.publish(eventId, order, 1);
        acceptancesOf(order, 1);
        TestBus.publish(eventId, order, 1);
        waitUntilHandled(order);

        assertThat(acceptancesOf(order, 1)).hasSize(1);
        assertThat(count("orders", "id", order)).isOne();
        assertThat(count("order_item", "order_id", order)).isEqualTo(2);
    }

    @Test
    void answersARepublishedOrderWithTheVerySameAcceptance() {
        OrderPlaced order = Sales.toSomebody();
        UUID eventId = UUID.randomUUID();
        TestBus.publish(eventId, order, 1);
        BusRecord first = acceptancesOf(order, 1).getFirst();

        TestBus.republish(eventId, order, 1);

        BusRecord second = acceptancesOf(order, 2).getLast();
        assertThat(second.republished()).isTrue();
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.sequence()).isEqualTo(first.sequence());
        assertThat(second.text()).isEqualTo(first.text());
        assertThat(count("orders", "id", order)).isOne();
    }

    @Test
    void acceptsARepublishedOrderThatNeverArrivedLikeAnyOther() {
        OrderPlaced order = Sales.toSomebody();

        TestBus.republish(UUID.randomUUID(), order, 1);

        assertThat(acceptancesOf(order, 1).getFirst().republished()).isFalse();
        assertThat(count("order_history", "order_id", order)).isOne();
    }

    @Test
    void keepsTheFirstOfTwoSalesUnderOneId() {
        OrderPlaced first = Sales.toSomebody();
        OrderPlaced second = Sales.withIdOf(first);

        TestBus.publish(first, 1);
        TestBus.republish(UUID.randomUUID(), second, 1);
        waitUntilHandled(first);

        assertThat(acceptancesOf(first, 1)).hasSize(1);
        assertThat(numberOf(first)).isEqualTo(first.number());
    }

    @Test
    void setsPoisonAsideAndGoesOn() {
        OrderPlaced wrongSums = Sales.toSomebody();
        OrderPlaced good = Sales.toSomebody();

        TestBus.publishRaw(
                "orders",
                wrongSums.key(),
                TestBus.headers(UUID.randomUUID(), wrongSums, 1),
                withTotal(wrongSums, 4887));
        TestBus.publish(good, 1);

        acceptancesOf(good, 1);
        await().atMost(PATIENCE).until(() -> deadLetters(wrongSums.key()) == 1);
        assertThat(count("orders", "id", wrongSums)).isZero();
    }

    @Test
    void setsAsideWhatTheDatabaseCannotHoldAndWhatTakesAnothersNumber() {
        OrderPlaced unstorable = Sales.withUnstorableNote();
        OrderPlaced good = Sales.toSomebody();
        OrderPlaced usurper = Sales.withNumberOf(good);

        TestBus.publish(unstorable, 1);
        TestBus.publish(good, 1);
        acceptancesOf(good, 1);
        TestBus.publish(usurper, 1);

        await().atMost(PATIENCE).until(() -> deadLetters(unstorable.key()) == 1);
        await().atMost(PATIENCE).until(() -> deadLetters(usurper.key()) == 1);
        assertThat(count("orders", "id", usurper)).isZero();
        assertThat(count("orders", "id", unstorable)).isZero();
        assertThat(reason(unstorable)).doesNotContain("ada@example.com");
    }

    @Test
    void takesManyOrdersInBatches() {
        List<OrderPlaced> orders =
                IntStream.range(0, 300).mapToObj(i -> Sales.toSomebody()).toList();

        orders.forEach(order -> TestBus.publish(order, 1));

        UUID[] ids = orders.stream().map(OrderPlaced::id).toArray(UUID[]::new);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(accepted(ids)).isEqualTo(orders.size()));
    }

    private static byte[] withTotal(OrderPlaced order, long cents) {
        ObjectNode json = ShopJson.tolerant().valueToTree(order);
        ((ObjectNode) json.path("totals").path("total")).put("amount", cents);
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Records of one key are handled in order: once a later one is done, so are the earlier. */
    private void waitUntilHandled(OrderPlaced order) {
        String key = order.key();
        var headers = TestBus.headers(UUID.randomUUID(), order, 1);
        TestBus.publishRaw("orders", key, headers, "[]".getBytes(StandardCharsets.UTF_8));
        await().atMost(PATIENCE).until(() -> deadLetters(key) == 1);
    }

    private static List<BusRecord> acceptancesOf(OrderPlaced order, int atLeast) {
        return await().atMost(PATIENCE)
                .until(() -> acceptancesOf(order), found -> found.size() >= atLeast);
    }

    private static List<BusRecord> acceptancesOf(OrderPlaced order) {
        return TestBus.read("orders", order.key()).stream()
                .filter(message -> message.is(OrderAccepted.class))
                .toList();
    }

    private long count(String table, String column, OrderPlaced order) {
        return jdbc.sql("SELECT count(*) FROM " + table + " WHERE " + column + " = ?")
                .param(order.id())
                .query(Long.class)
                .single();
    }

    private long accepted(UUID[] ids) {
        return jdbc.sql(
                        """
                        SELECT count(*) FROM orders
                        WHERE id = ANY (?) AND accepted_event_id IS NOT NULL
                        """)
                .param(ids)
                .query(Long.class)
                .single();
    }

    private String numberOf(OrderPlaced order) {
        return jdbc.sql("SELECT number FROM orders WHERE id = ?")
                .param(order.id())
                .query(String.class)
                .single();
    }

    private long deadLetters(String key) {
        return jdbc.sql("SELECT count(*) FROM dead_letter WHERE key = ?")
                .param(key)
                .query(Long.class)
                .single();
    }

    private String reason(OrderPlaced order) {
        return jdbc.sql("SELECT reason FROM dead_letter WHERE key = ?")
                .param(order.key())
                .query(String.class)
                .single();
    }
}
