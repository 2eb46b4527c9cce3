package shop.customer.addresses;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import shop.customer.Answer;
import shop.customer.CustomerApi;
import shop.customer.Person;
import shop.testsupport.ScenarioTest;

@ScenarioTest(schema = "customer")
class AddressScenarioTests {

    private static final String ADDRESS =
            """
            {"name": " Ada Lovelace ", "line1": "Unter den Linden 1", "city": "Berlin",
             "postalCode": "10117", "country": "%s", "phone": %s, "company": "Engines"%s}
            """;

    @LocalServerPort private int port;
    @Autowired private JdbcClient jdbc;

    private Person ada;

    @BeforeEach
    void register() {
        ada = Person.registered(port);
    }

    @Test
    void isAddedAndListed() {
        Answer added = add("DE", ", \"defaultShipping\": true");

        Answer list = ada.get("/addresses");

        assertThat(added.status()).isEqualTo(201);
        assertThat(added.header("Location"))
                .isEqualTo("/api/customers/me/addresses/" + added.text("id"));
        assertThat(added.text("name")).isEqualTo("Ada Lovelace");
        assertThat(added.json().propertyNames())
                .containsExactlyInAnyOrder(
                        "id",
                        "name",
                        "company",
                        "line1",
                        "line2",
                        "city",
                        "postalCode",
                        "region",
                        "country",
                        "phone",
                        "defaultShipping",
                        "defaultBilling");
        assertThat(list.items()).containsExactly(added.json());
        assertThat(list.header("Cache-Control")).contains("no-store");
    }

    @Test
    void isChangedMemberByMember() {
        String id = add("DE", "").text("id");

        Answer changed =
                ada.patch(
                        "/addresses/" + id,
                        "{\"city\": \"Potsdam\", \"company\": null, \"defaultBilling\": true}");

        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.text("city")).isEqualTo("Potsdam");
        assertThat(changed.json().path("company").isNull()).isTrue();
        assertThat(changed.text("line1")).isEqualTo("Unter den Linden 1");
        assertThat(changed.json().path("defaultBilling").asBoolean()).isTrue();
        assertThat(ada.get("/addresses").items()).containsExactly(changed.json());
    }

    @Test
    void isTheDefaultUntilAnotherIs() {
        String home = add("DE", ", \"defaultShipping\": true, \"defaultBilling\": true").text("id");
        String work = add("FR", ", \"defaultShipping\": true").text("id");
        assertThat(defaults("defaultShipping")).isEqualTo(work);
        assertThat(defaults("defaultBilling")).isEqualTo(home);

        ada.patch("/addresses/" + home, "{\"defaultShipping\": true}");

        assertThat(defaults("defaultShipping")).isEqualTo(home);
        ada.patch("/addresses/" + home, "{\"defaultShipping\": false}");
        assertThat(defaults("defaultShipping")).isEmpty();
    }

    @Test
    void isRemoved() {
        String id = add("DE", "").text("id");

        assertThat(ada.delete("/addresses/" + id).status()).isEqualTo(204);

        assertThat(ada.get("/addresses").items()).isEmpty();
        assertThat(ada.delete("/addresses/" + id).status()).isEqualTo(404);
    }

    @Test
    void ofSomebodyElseIsUnknown() {
        Person eve = Person.registered(port);
        String id = add("DE", "").text("id");

        Answer foreign = eve.patch("/addresses/" + id, "{\"city\": \"Paris\"}");
        Answer unknown = eve.patch("/addresses/" + UUID.randomUUID(), "{\"city\": \"Paris\"}");

        assertThat(foreign.status()).isEqualTo(404);
        assertThat(foreign.problem()).isEqualTo(unknown.problem()).isEqualTo("unknown-address");
        assertThat(eve.delete("/addresses/" + id).status()).isEqualTo(404);
        assertThat(eve.get("/addresses?customerId=" + ada.id()).items()).isEmpty();
        assertThat(ada.get("/addresses").items().getFirst().path("city").asString())
                .isEqualTo("Berlin");
    }

    @Test
    void needsAnAccessToken() {
        CustomerApi stranger = new CustomerApi(port).as(UUID.randomUUID());

        assertThat(stranger.get(Person.ME + "/addresses").status()).isEqualTo(401);
        assertThat(stranger.post(Person.ME + "/addresses", ADDRESS).status()).isIn(400, 401);
        assertThat(stranger.delete(Person.ME + "/addresses/" + UUID.randomUUID()).status())
                .isEqualTo(401);
    }

    @Test
    void isOneOfFiftyAtMost() {
        jdbc.sql(
                        """
                        INSERT INTO customer_addresses (id, customer_id, address, default_shipping, default_billing, created_at)
                        SELECT gen_random_uuid(), :ada, '{"name":"A","line1":"1","city":"B","postalCode":"1","country":"DE"}', false, false, now()
                        FROM generate_series(1, 49)
                        """)
                .param("ada", ada.id())
                .update();
        assertThat(add("DE", "").status()).isEqualTo(201);

        Answer tooMany = add("DE", "");

        assertThat(tooMany.status()).isEqualTo(422);
        assertThat(tooMany.problem()).isEqualTo("address-book-full");
        assertThat(ada.get("/addresses").items()).hasSize(50);
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "XX", "DEU", "🇩🇪", "", "D"})
    void liesInACountryThatExists(String country) {
        Answer refused = add(country, "");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.pointer()).isEqualTo("/country");
        assertThat(ada.get("/addresses").items()).isEmpty();
    }

    @Test
    void hasATelephoneNumberOfDigits() {
        Answer refused = ada.post("/addresses", ADDRESS.formatted("DE", "\"call me\"", ""));
        String id = add("DE", "").text("id");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.pointer()).isEqualTo("/phone");
        assertThat(ada.patch("/addresses/" + id, "{\"phone\": \"letters\"}").status())
                .isEqualTo(422);
        assertThat(ada.patch("/addresses/" + id, "{\"country\": \"xx\"}").status()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"city\": null}",
                "{\"city\": \"\"}",
                "{\"city\": 1}",
                "{\"city\": \"a\\u0000b\"}",
                "{\"city\": [\"Berlin\"]}",
                "{\"id\": \"0b5e0000-0000-4000-8000-000000000000\"}",
                "{\"customerId\": \"0b5e0000-0000-4000-8000-000000000000\"}",
                "{\"defaultShipping\": \"yes\"}",
                "{\"defaultShipping\": 1}",
                "{\"city\": \"A\", \"city\": \"B\"}",
                "{\"city\": \"A\"} {}",
                "[]",
                "null",
                "7",
                ""
            })
    void refusesWhatIsNoChange(String body) {
        String id = add("DE", "").text("id");

        Answer refused = ada.patch("/addresses/" + id, body);

        assertThat(refused.status()).as(refused.body()).isEqualTo(400);
        assertThat(ada.get("/addresses").items().getFirst().path("city").asString())
                .isEqualTo("Berlin");
    }

    @Test
    void hasMembersOfReasonableLength() {
        assertThat(
                        ada.post(
                                        "/addresses",
                                        ADDRESS.formatted(
                                                "DE",
                                                "null",
                                                ", \"line2\": \"" + "x".repeat(201) + "\""))
                                .status())
                .isEqualTo(400);
        assertThat(ada.post("/addresses", "{\"name\": \"" + "x".repeat(1_000_000) + "\"}").status())
                .isIn(400, 413);
        assertThat(ada.post("/addresses", "[".repeat(100_000)).status()).isIn(400, 413);
        assertThat(ada.get("/addresses").items()).isEmpty();
    }

    private Answer add(String country, String more) {
        return ada.post("/addresses", ADDRESS.formatted(country, "null", more));
    }

    private String defaults(String which) {
        return ada.get("/addresses").items().stream()
                .filter(address -> address.path(which).asBoolean())
                .map(address -> address.path("id").asString())
                .reduce("", String::concat);
    }
}
