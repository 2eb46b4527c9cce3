package shop.customer.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import shop.customer.Answer;
import shop.customer.CustomerApi;
import shop.customer.Person;
import shop.customer.Told;
import shop.events.ProductViewed;
import shop.events.SearchPerformed;
import shop.events.VisitorArrived;
import shop.testsupport.BusRecord;
import shop.testsupport.ScenarioTest;
import shop.testsupport.TestBus;

@ScenarioTest(schema = "customer")
class VisitScenarioTests {

    private static final String ARRIVED = "{\"type\": \"arrived\"}";

    private final UUID visitor = UUID.randomUUID();

    @LocalServerPort private int port;

    private CustomerApi browser;

    @BeforeEach
    void visit() {
        browser = new CustomerApi(port).as(visitor);
    }

    @Test
    void isToldWithConsent() {
        consent(true);

        assertThat(tell(ARRIVED).status()).isEqualTo(202);
        assertThat(tell("{\"type\": \"viewed\", \"productId\": 1042}").status()).isEqualTo(202);
        assertThat(tell("{\"type\": \"searched\", \"query\": \" blue shirt \"}").status())
                .isEqualTo(202);

        List<BusRecord> told = Told.facts("visitors", visitor, 3);
        assertThat(told.stream().map(BusRecord::sequence)).containsExactly(1L, 2L, 3L);
        assertThat(told.get(0).body(VisitorArrived.class).customerId()).isNull();
        assertThat(told.get(1).body(ProductViewed.class).productId()).isEqualTo(1042);
        assertThat(told.get(2).body(SearchPerformed.class).query()).isEqualTo("blue shirt");
        assertThat(told.get(2).body(SearchPerformed.class).visitorId()).isEqualTo(visitor);
    }

    @Test
    void isNotToldWithoutConsent() {
        Answer refused = tell(ARRIVED);

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.problem()).isEqualTo("consent-required");
        consent(true);
        tell("{\"type\": \"viewed\", \"productId\": 1}");
        consent(false);
        assertThat(tell(ARRIVED).status()).isEqualTo(403);
        consent(true);
        tell("{\"type\": \"viewed\", \"productId\": 2}");

        List<BusRecord> told = Told.facts("visitors", visitor, 2);

        assertThat(told).hasSize(2).allMatch(fact -> fact.is(ProductViewed.class));
        assertThat(told.stream().map(BusRecord::sequence)).containsExactly(1L, 2L);
    }

    @Test
    void remembersTheConsentOfEachVisitor() {
        assertThat(given(browser)).isFalse();

        consent(true);

        assertThat(given(browser)).isTrue();
        assertThat(given(browser.as(UUID.randomUUID()))).isFalse();
        assertThat(browser.get("/api/visits/consent").header("Cache-Control")).contains("no-store");
    }

    @Test
    void namesTheCustomerWhoIsSignedIn() {
        Person ada = Person.registered(port);
        Person eve = Person.registered(port);
        consent(true);
        browser.login(ada.email(), ada.password());

        ada.api().as(visitor).post("/api/visits", ARRIVED);
        eve.api().as(visitor).post("/api/visits", ARRIVED);

        List<BusRecord> told = Told.facts("visitors", visitor, 2);
        assertThat(told.get(0).body(VisitorArrived.class).customerId()).isEqualTo(ada.id());
        assertThat(told.get(1).body(VisitorArrived.class).customerId()).isNull();
    }

    @Test
    void numbersVisitsThatComeAtOnce() {
        consent(true);

        assertThat(
                        IntStream.range(0, 20)
                                .parallel()
                                .map(_ -> tell(ARRIVED).status())
                                .filter(status -> status == 202)
                                .count())
                .isEqualTo(20);

        assertThat(Told.facts("visitors", visitor, 20).stream().map(BusRecord::sequence))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 20).mapToObj(Long::valueOf).toList());
    }

    @Test
    void needsAVisitor() {
        CustomerApi nobody = new CustomerApi(port);

        assertThat(nobody.post("/api/visits", ARRIVED).status()).isEqualTo(401);
        assertThat(nobody.put("/api/visits/consent", "{\"given\": true}").status()).isEqualTo(401);
        assertThat(nobody.get("/api/visits/consent").status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "null",
                "[]",
                "\"arrived\"",
                "{\"type\": null}",
                "{\"type\": \"left\"}",
                "{\"type\": \"ARRIVED\"}",
                "{\"type\": 0}",
                "{\"type\": \"arrived\", \"visitorId\": \"0b5e0000-0000-4000-8000-000000000000\"}",
                "{\"type\": \"arrived\", \"productId\": 1}",
                "{\"type\": \"viewed\"}",
                "{\"type\": \"viewed\", \"productId\": null}",
                "{\"type\": \"viewed\", \"productId\": 0}",
                "{\"type\": \"viewed\", \"productId\": -1}",
                "{\"type\": \"viewed\", \"productId\": 1.5}",
                "{\"type\": \"viewed\", \"productId\": \"1\"}",
                "{\"type\": \"viewed\", \"productId\": true}",
                "{\"type\": \"viewed\", \"productId\": 9223372036854775808}",
                "{\"type\": \"viewed\", \"productId\": 1, \"query\": \"x\"}",
                "{\"type\": \"searched\"}",
                "{\"type\": \"searched\", \"query\": \" \"}",
                "{\"type\": \"searched\", \"query\": 7}",
                "{\"type\": \"searched\", \"query\": \"a\\u0000b\"}",
                "{\"type\": \"searched\", \"query\": \"a\", \"query\": \"b\"}",
                "{\"type\": \"arrived\"} {}"
            })
    void refusesWhatIsNoVisit(String body) {
        consent(true);

        Answer refused = tell(body);

        assertThat(refused.status()).as(refused.body()).isEqualTo(400);
    }

    @Test
    void tellsNothingOfWhatItRefuses() {
        consent(true);
        tell("{\"type\": \"searched\", \"query\": \"" + "x".repeat(201) + "\"}");
        tell("{\"type\": \"viewed\", \"productId\": 0}");
        assertThat(
                        tell("{\"type\": \"searched\", \"query\": \"" + "x".repeat(200) + "\"}")
                                .status())
                .isEqualTo(202);

        Told.facts("visitors", visitor, 1);

        assertThat(TestBus.read("visitors", visitor.toString())).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "{\"given\": null}",
                "{\"given\": \"true\"}",
                "{\"given\": 1}",
                "{\"given\": true, \"for\": \"ever\"}"
            })
    void refusesWhatIsNoConsent(String body) {
        assertThat(browser.put("/api/visits/consent", body).status()).isEqualTo(400);
        assertThat(given(browser)).isFalse();
    }

    private Answer tell(String body) {
        return browser.post("/api/visits", body);
    }

    private void consent(boolean given) {
        assertThat(browser.put("/api/visits/consent", "{\"given\": %s}".formatted(given)).status())
                .isEqualTo(204);
    }

    private static boolean given(CustomerApi api) {
        return api.get("/api/visits/consent").json().path("given").asBoolean();
    }
}
