package shop.customer.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import shop.customer.Answer;
import shop.customer.CustomerApi;
import shop.customer.Person;
import shop.customer.Told;
import shop.events.CustomerChanged;
import shop.testsupport.BusRecord;
import shop.testsupport.ScenarioTest;
import shop.testsupport.TestBus;
import shop.testsupport.Tokens;

@ScenarioTest(schema = "customer")
class MeScenarioTests {

    @LocalServerPort private int port;

    private Person ada;

    @BeforeEach
    void register() {
        ada = Person.registered(port);
    }

    @Test
    void isShownToHerself() {
        Answer me = ada.get("");

        assertThat(me.status()).isEqualTo(200);
        assertThat(me.header("Cache-Control")).contains("no-store");
        assertThat(me.json().propertyNames())
                .containsExactlyInAnyOrder("id", "email", "name", "roles", "createdAt");
        assertThat(me.text("id")).isEqualTo(ada.id().toString());
        assertThat(me.text("email")).isEqualTo(ada.email());
        assertThat(me.json().path("roles")).isEmpty();
    }

    @Test
    void isNobodyWithoutAnAccessToken() {
        CustomerApi stranger = new CustomerApi(port).as(UUID.randomUUID());

        assertThat(stranger.get(Person.ME).status()).isEqualTo(401);
        assertThat(stranger.patch(Person.ME, "{\"name\": \"Eve\"}").status()).isEqualTo(401);
        assertThat(stranger.get(Person.ME + "/export").status()).isEqualTo(401);
        assertThat(stranger.with(Tokens.access(UUID.randomUUID())).get(Person.ME).status())
                .isEqualTo(401);
    }

    @Test
    void changesHerNameAndTellsIt() {
        Answer me = ada.patch("", "{\"name\": \" Countess 👑 \"}");

        assertThat(me.status()).isEqualTo(200);
        assertThat(me.text("name")).isEqualTo("Countess 👑");
        BusRecord told = Told.facts("customers", ada.id(), 2).getLast();
        assertThat(told.sequence()).isEqualTo(2);
        assertThat(told.body(CustomerChanged.class).version()).isEqualTo(2);
        assertThat(told.body(CustomerChanged.class).personal().name()).isEqualTo("Countess 👑");
    }

    @Test
    void tellsNothingWhenNothingChanges() {
        assertThat(ada.patch("", "{}").status()).isEqualTo(200);
        assertThat(ada.patch("", "{\"name\": \"Ada Lovelace\"}").status()).isEqualTo(200);
        assertThat(ada.patch("", "{\"email\": \"%s\"}".formatted(ada.email())).status())
                .isEqualTo(200);
        ada.patch("", "{\"name\": \"Ada\"}");

        Told.facts("customers", ada.id(), 2);

        assertThat(TestBus.read("customers", ada.id().toString())).hasSize(2);
    }

    @Test
    void changesHerEmailWithThePasswordAndSignsTheOthersOut() {
        Person phone = ada.again();
        String email = "new-" + ada.email();

        Answer me =
                ada.patch(
                        "",
                        "{\"name\": \"Ada\", \"email\": \"%s\", \"currentPassword\": \"%s\"}"
                                .formatted(email.toUpperCase(), ada.password()));

        assertThat(me.status()).isEqualTo(200);
        assertThat(me.text("email")).isEqualTo(email);
        assertThat(phone.canRefresh()).isFalse();
        assertThat(ada.canRefresh()).isTrue();
        assertThat(new CustomerApi(port).login(email, ada.password()).status()).isEqualTo(200);
        assertThat(new CustomerApi(port).login(ada.email(), ada.password()).status())
                .isEqualTo(401);
        assertThat(Told.facts("customers", ada.id(), 2).getLast().sequence()).isEqualTo(2);
    }

    @Test
    void keepsHerEmailWithoutThePassword() {
        String change = "{\"name\": \"Eve\", \"email\": \"eve-%s\"%s}";

        Answer without = ada.patch("", change.formatted(ada.email(), ""));
        Answer wrong =
                ada.patch("", change.formatted(ada.email(), ", \"currentPassword\": \"wrong\""));

        assertThat(without.status()).isEqualTo(400);
        assertThat(without.pointer()).isEqualTo("/currentPassword");
        assertThat(wrong.status()).isEqualTo(403);
        assertThat(wrong.problem()).isEqualTo("wrong-password");
        assertThat(ada.get("").text("email")).isEqualTo(ada.email());
        assertThat(ada.get("").text("name")).isEqualTo("Ada Lovelace");
    }

    @Test
    void cannotTakeAnothersEmail() {
        Person eve = Person.registered(port);

        Answer taken =
                eve.patch(
                        "",
                        "{\"email\": \"%s\", \"currentPassword\": \"%s\"}"
                                .formatted(ada.email(), eve.password()));

        assertThat(taken.status()).isEqualTo(409);
        assertThat(taken.problem()).isEqualTo("email-taken");
        assertThat(eve.get("").text("email")).isEqualTo(eve.email());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{\"name\": \"\"}",
                "{\"name\": \" \"}",
                "{\"name\": 1}",
                "{\"name\": \"a\\u0000b\"}",
                "{\"name\": \"\\ud800\"}",
                "{\"email\": \"nowhere\"}",
                "{\"email\": \"\"}",
                "{\"id\": \"0b5e0000-0000-4000-8000-000000000000\"}",
                "{\"roles\": [\"admin\"]}",
                "{\"version\": 7}",
                "{\"name\": \"a\", \"name\": \"b\"}"
            })
    void refusesWhatIsNoChange(String body) {
        Answer refused = ada.patch("", body);

        assertThat(refused.status()).as(refused.body()).isEqualTo(400);
        assertThat(ada.get("").text("name")).isEqualTo("Ada Lovelace");
        assertThat(ada.get("").json().path("roles")).isEmpty();
    }
}
