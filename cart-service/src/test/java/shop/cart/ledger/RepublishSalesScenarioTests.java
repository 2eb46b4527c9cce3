package shop.cart.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import shop.cart.CartScenario;
import shop.cart.PlayedCatalog;
import shop.cart.Products;
import shop.cart.Shopper;
import shop.defaults.transaction.Transactions;
import shop.events.OrderPlaced;
import shop.messaging.MalformedKey;
import shop.messaging.RepublishRequest;
import shop.messaging.Republished;
import shop.testsupport.BusRecord;
import shop.testsupport.TestBus;

/** What was sold is told again when staff ask for it, accepted or not. */
@CartScenario
class RepublishSalesScenarioTests {

    private static final Duration LONG = Duration.ofSeconds(60);

    @Autowired PlayedCatalog catalog;
    @Autowired RepublishSales republish;
    @Autowired Transactions transactions;
    @LocalServerPort int port;

    List<UUID> sold;

    @BeforeEach
    void twoWhoBought() {
        sold = List.of(buys(), buys());
        sold.forEach(order -> await().atMost(LONG).until(() -> published(order).size() == 1));
    }

    @Test
    void publishesTheSameEventsOfTheOrdersNamed() {
        UUID unknown = UUID.randomUUID();

        Republished answer =
                republish(
                        new RepublishRequest(
                                List.of(sold.get(0).toString(), unknown.toString()), null, 2));

        assertThat(answer).isEqualTo(new Republished(1, null));
        await().atMost(LONG).until(() -> published(sold.get(0)).size() == 2);
        BusRecord first = published(sold.get(0)).getFirst();
        BusRecord again = published(sold.get(0)).getLast();
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.sequence()).isEqualTo(first.sequence());
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.republished()).isTrue();
        assertThat(published(sold.get(1))).hasSize(1);
    }

    @Test
    void goesOnInTheOrderOfTheirIds() {
        String before = justBefore(sold.get(0));

        Republished first = republish(new RepublishRequest(null, before, 1));
        Republished second = republish(new RepublishRequest(null, first.nextAfter(), 1));
        Republished rest = republish(new RepublishRequest(null, second.nextAfter(), 1));

        assertThat(first).isEqualTo(new Republished(1, sold.get(0).toString()));
        assertThat(second).isEqualTo(new Republished(1, sold.get(1).toString()));
        assertThat(rest).isEqualTo(new Republished(0, null));
        sold.forEach(order -> await().atMost(LONG).until(() -> published(order).size() == 2));
    }

    @Test
    void refusesWhatIsNoOrderId() {
        RepublishRequest request = new RepublishRequest(List.of("42"), null, 1);

        assertThatThrownBy(() -> republish(request)).isInstanceOf(MalformedKey.class);
    }

    private Republished republish(RepublishRequest request) {
        return transactions.write(() -> republish.republish(request));
    }

    /** Ids rise with time, so that no order of another test lies between this one and the next. */
    private static String justBefore(UUID order) {
        return new UUID(order.getMostSignificantBits(), order.getLeastSignificantBits() - 1)
                .toString();
    }

    private UUID buys() {
        Shopper shopper = Shopper.guest(port).ready();
        shopper.adds(catalog.has(Products.fresh(1000)).variant(), 1).isOk();
        return UUID.fromString(
                shopper.checksOut(UUID.randomUUID().toString()).isPlaced().at("/id").asString());
    }

    private static List<BusRecord> published(UUID order) {
        return TestBus.read("orders", order.toString()).stream()
                .filter(message -> message.is(OrderPlaced.class))
                .toList();
    }
}
