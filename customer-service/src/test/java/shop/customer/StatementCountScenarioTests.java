package shop.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import shop.testsupport.ScenarioTest;
import shop.testsupport.counting.Endpoint;
import shop.testsupport.counting.StatementCounts;

/**
 * What an account costs Postgres, with one and with twenty addresses, sessions or visitors, as the
 * request may be about.
 */
@ScenarioTest(schema = "customer")
class StatementCountScenarioTests {

    private static final String ADDRESS =
            """
            {"name": "Ada Lovelace", "line1": "Unter den Linden 1", "city": "Berlin",
             "postalCode": "10117", "country": "DE", "defaultShipping": true}
            """;

    @Autowired private StatementCounts counts;
    @LocalServerPort private int port;

    @TestFactory
    Stream<DynamicTest> asksPostgresNoMoreThanThis() {
        return endpoints()
                .map(endpoint -> dynamicTest(endpoint.name(), () -> endpoint.check(counts)));
    }

    /** Statements, and round trips with the ends of the transactions. */
    private Stream<Endpoint> endpoints() {
        return Stream.of(
                new Endpoint("POST customer", 3, 4, _ -> registered()),
                new Endpoint("POST login", 8, 9, withSessions(ada -> login(ada, null))),
                new Endpoint(
                        "POST login, binds the visitor",
                        12,
                        13,
                        withSessions(ada -> login(ada, UUID.randomUUID()))),
                new Endpoint("POST refresh", 6, 7, withSessions(this::refreshed)),
                new Endpoint("GET me", 1, 2, withSessions(ada -> ok(() -> ada.get("")))),
                new Endpoint("GET me, binds the visitor", 4, 6, withVisitors(this::bound)),
                new Endpoint("GET me, bound before", 2, 3, withVisitors(this::boundBefore)),
                new Endpoint(
                        "GET addresses",
                        1,
                        1,
                        withAddresses(ada -> ok(() -> ada.get("/addresses")))),
                new Endpoint(
                        "POST address",
                        5,
                        6,
                        withAddresses(a -> ok(() -> a.post("/addresses", ADDRESS)))),
                new Endpoint("PATCH address", 5, 6, withAddresses(this::changedAddress)),
                new Endpoint("DELETE address", 3, 4, withAddresses(this::removedAddress)),
                new Endpoint(
                        "GET sessions", 1, 1, withSessions(ada -> ok(() -> ada.get("/sessions")))));
    }

    private IntFunction<Runnable> withSessions(Function<Person, Runnable> request) {
        return count -> request.apply(having(count - 1, Person::again));
    }

    private IntFunction<Runnable> withVisitors(Function<Person, Runnable> request) {
        return count ->
                request.apply(having(count, ada -> ada.api().as(UUID.randomUUID()).get(Person.ME)));
    }

    private IntFunction<Runnable> withAddresses(Function<Person, Runnable> request) {
        return count -> request.apply(having(count, ada -> ada.post("/addresses", ADDRESS)));
    }

    private Person having(int count, Function<Person, ?> again) {
        Person ada = Person.registered(port);
        IntStream.range(0, count).forEach(_ -> again.apply(ada));
        return ada;
    }

    private Runnable registered() {
        String email = "ada-" + UUID.randomUUID() + "@example.com";
        return ok(() -> new CustomerApi(port).register(email, Person.PASSWORD, "Ada Lovelace"));
    }

    private Runnable login(Person ada, UUID visitor) {
        return ok(() -> new CustomerApi(port).as(visitor).login(ada.email(), ada.password()));
    }

    private Runnable refreshed(Person ada) {
        return ok(() -> new CustomerApi(port).refresh(ada.refreshToken()));
    }

    private Runnable bound(Person ada) {
        return ok(() -> ada.api().as(UUID.randomUUID()).get(Person.ME));
    }

    private Runnable boundBefore(Person ada) {
        CustomerApi browser = ada.api().as(UUID.randomUUID());
        browser.get(Person.ME);
        return ok(() -> browser.get(Person.ME));
    }

    private Runnable changedAddress(Person ada) {
        String address = address(ada);
        return ok(() -> ada.patch(address, "{\"city\": \"Potsdam\"}"));
    }

    private Runnable removedAddress(Person ada) {
        String address = address(ada);
        return ok(() -> ada.delete(address));
    }

    private static String address(Person ada) {
        return "/addresses/" + ada.get("/addresses").items().getFirst().path("id").asString();
    }

    private static Runnable ok(Supplier<Answer> request) {
        return () -> {
            Answer answer = request.get();
            assertThat(answer.status()).as(answer.body()).isBetween(200, 204);
        };
    }
}
