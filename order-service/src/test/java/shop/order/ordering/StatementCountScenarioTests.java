package shop.order.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import shop.events.Money;
import shop.events.OrderPlaced;
import shop.order.OrderScenario;
import shop.order.Shopper;
import shop.testsupport.counting.Endpoint;
import shop.testsupport.counting.StatementCount;
import shop.testsupport.counting.StatementCounts;

/** What orders cost Postgres: one and twenty of them, and one of twenty items. */
@OrderScenario
class StatementCountScenarioTests {

    @Autowired private Intake intake;
    @Autowired private StatementCounts counts;
    @LocalServerPort private int port;

    @TestFactory
    Stream<DynamicTest> asksPostgresNoMoreThanThis() {
        return endpoints()
                .map(endpoint -> dynamicTest(endpoint.name(), () -> endpoint.check(counts)));
    }

    @Test
    void takesInABatchAsItTakesInOne() {
        List<OrderPlaced> batch = Stream.generate(Sales::toSomebody).limit(50).toList();

        StatementCount one = counts.of(() -> intake.arrived(Sales.toSomebody()));
        StatementCount fifty = counts.of(() -> intake.arrived(batch));

        assertThat(one.statements()).as(one.toString()).isLessThanOrEqualTo(4);
        assertThat(fifty.roundTrips()).as(fifty.toString()).isEqualTo(one.roundTrips());
        assertThat(fifty.roundTrips()).as(fifty.toString()).isLessThanOrEqualTo(5);
    }

    /** Statements, and round trips with the ends of the transactions. */
    private Stream<Endpoint> endpoints() {
        Shopper staff = Shopper.staff(port);
        return Stream.of(
                new Endpoint("GET order", 1, 1, ofItems(this::readOrder)),
                new Endpoint("GET orders", 1, 1, this::listOrders),
                new Endpoint("GET orders, signed in", 1, 1, this::listCustomersOrders),
                new Endpoint("POST lookup by number", 5, 5, ofItems(this::lookUp)),
                new Endpoint("GET order, staff", 1, 1, ofItems(o -> staffRead(staff, o))),
                new Endpoint("GET orders, staff", 1, 1, n -> staffList(staff, "status=placed", n)),
                new Endpoint(
                        "GET orders by words, staff",
                        1,
                        1,
                        n -> staffList(staff, "q=ada@example.com", n)),
                new Endpoint("POST payment", 14, 14, ofItems(o -> pay(staff, o))),
                new Endpoint("POST fulfilment", 16, 15, ofItems(o -> fulfil(staff, o))),
                new Endpoint("POST cancellation", 12, 13, ofItems(this::cancel)));
    }

    private IntFunction<Runnable> ofItems(Function<OrderPlaced, Runnable> request) {
        return items -> request.apply(intake.arrived(ofItems(items)));
    }

    private Runnable readOrder(OrderPlaced order) {
        Shopper guest = buyer(order);
        return () -> guest.get("/api/orders/" + order.id()).isOk();
    }

    private Runnable listOrders(int orders) {
        Shopper guest = Shopper.guest(port);
        intake.arrived(
                Stream.generate(() -> Sales.toGuest(guest.visitor())).limit(orders).toList());
        return () -> guest.get("/api/orders?limit=50").isOk();
    }

    private Runnable listCustomersOrders(int orders) {
        UUID customer = UUID.randomUUID();
        Shopper shopper = Shopper.guest(port).signedInAs(customer);
        intake.arrived(
                Stream.generate(() -> Sales.toCustomer(shopper.visitor(), customer))
                        .limit(orders)
                        .toList());
        return () -> shopper.get("/api/orders?limit=50").isOk();
    }

    private Runnable lookUp(OrderPlaced order) {
        String body = "{\"number\": \"%s\", \"email\": \"ada@example.com\"}";
        Shopper anybody = Shopper.guest(port);
        return () -> anybody.post("/api/orders/lookup", body.formatted(order.number())).isOk();
    }

    private static Runnable staffRead(Shopper staff, OrderPlaced order) {
        return () -> staff.get("/api/admin/orders/" + order.id()).isOk();
    }

    private Runnable staffList(Shopper staff, String filter, int orders) {
        intake.arrived(Stream.generate(Sales::toSomebody).limit(orders).toList());
        return () -> staff.get("/api/admin/orders?" + filter + "&limit=" + orders).isOk();
    }

    private static Runnable pay(Shopper staff, OrderPlaced order) {
        String path = "/api/admin/orders/" + order.id() + "/payments";
        String body = "{\"amount\": {\"amount\": 4888, \"currency\": \"EUR\"}}";
        return () -> staff.post(path, body).isCreated();
    }

    private static Runnable fulfil(Shopper staff, OrderPlaced order) {
        String path = "/api/admin/orders/" + order.id() + "/fulfilments";
        return () -> staff.post(path, "{}").isCreated();
    }

    private Runnable cancel(OrderPlaced order) {
        Shopper guest = buyer(order);
        return () -> guest.post("/api/orders/" + order.id() + "/cancel", "{}").isOk();
    }

    private Shopper buyer(OrderPlaced order) {
        return new Shopper(port, order.visitorId(), null);
    }

    private static OrderPlaced.Item gift() {
        Money nothing = Money.zero("EUR");
        return new OrderPlaced.Item(
                9,
                9,
                "GIFT",
                "A Gift",
                Map.of(),
                nothing,
                1,
                nothing,
                Sales.FULL_RATE,
                nothing,
                nothing);
    }

    private static OrderPlaced ofItems(int items) {
        OrderPlaced sale = Sales.toSomebody();
        return new OrderPlaced(
                sale.id(),
                sale.number(),
                sale.placedAt(),
                sale.cartId(),
                sale.visitorId(),
                sale.customerId(),
                sale.currency(),
                sale.taxIncluded(),
                Stream.concat(
                                sale.items().stream(),
                                Stream.generate(StatementCountScenarioTests::gift).limit(items))
                        .toList(),
                sale.coupons(),
                sale.shippingOption(),
                sale.totals(),
                sale.taxRates(),
                sale.payment(),
                sale.personal());
    }
}
