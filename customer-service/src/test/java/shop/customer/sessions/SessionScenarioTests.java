package shop.customer.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
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
import shop.testsupport.Tokens;
import tools.jackson.databind.JsonNode;

@ScenarioTest(schema = "customer")
class SessionScenarioTests {

    @LocalServerPort private int port;
    @Autowired private JdbcClient jdbc;
    @Autowired private PurgeSessions purge;

    private Person ada;

    @BeforeEach
    void signIn() {
        ada = Person.registered(port);
    }

    @Test
    void areShownWithTheCurrentOneMarked() {
        Person phone = ada.again();

        Answer sessions = phone.get("/sessions");

        assertThat(sessions.status()).isEqualTo(200);
        assertThat(sessions.header("Cache-Control")).contains("no-store");
        assertThat(sessions.items()).hasSize(2);
        assertThat(sessions.items().getFirst().propertyNames())
                .containsExactlyInAnyOrder("id", "createdAt", "lastUsedAt", "userAgent", "current");
        assertThat(sessions.items().stream().map(s -> s.path("current").asBoolean()))
                .containsExactly(true, false);
    }

    @Test
    void rememberTheBrowserInTwoHundredCharacters() {
        CustomerApi.send(
                new CustomerApi(port)
                        .request("/api/auth/login")
                        .header("User-Agent", "Browser/" + "9".repeat(500))
                        .POST(
                                BodyPublishers.ofString(
                                        "{\"email\": \"%s\", \"password\": \"%s\"}"
                                                .formatted(ada.email(), ada.password()))));

        assertThat(ada.get("/sessions").items().getFirst().path("userAgent").asString())
                .startsWith("Browser/999")
                .hasSize(200);
    }

    @Test
    void endOneByOne() {
        Person phone = ada.again();
        String onPhone = current(phone);

        assertThat(ada.delete("/sessions/" + onPhone).status()).isEqualTo(204);

        assertThat(phone.canRefresh()).isFalse();
        assertThat(ada.canRefresh()).isTrue();
        assertThat(ada.delete("/sessions/" + onPhone).status()).isEqualTo(404);
    }

    @Test
    void endAllButTheOneThatAsks() {
        Person phone = ada.again();
        Person tablet = ada.again();

        assertThat(ada.delete("/sessions").status()).isEqualTo(204);

        assertThat(phone.canRefresh()).isFalse();
        assertThat(tablet.canRefresh()).isFalse();
        assertThat(ada.get("/sessions").items()).hasSize(1);
        assertThat(ada.canRefresh()).isTrue();
    }

    @Test
    void ofOthersAreUnknown() {
        Person eve = Person.registered(port);
        String adas = current(ada);

        Answer foreign = eve.delete("/sessions/" + adas);
        Answer unknown = eve.delete("/sessions/" + UUID.randomUUID());

        assertThat(foreign.status()).isEqualTo(404);
        assertThat(foreign.problem()).isEqualTo(unknown.problem()).isEqualTo("unknown-session");
        eve.delete("/sessions");
        assertThat(ada.canRefresh()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "not-a-uuid", "%00", "..%2f", "' OR 1=1"})
    void haveIdsThatAreUuids(String id) {
        assertThat(ada.delete("/sessions/" + id.replace(" ", "%20")).status()).isBetween(400, 404);
    }

    @Test
    void needAnAccessToken() {
        CustomerApi stranger = new CustomerApi(port).as(UUID.randomUUID());

        assertThat(stranger.get(Person.ME + "/sessions").status()).isEqualTo(401);
        assertThat(stranger.delete(Person.ME + "/sessions").status()).isEqualTo(401);
        assertThat(stranger.get(Person.ME + "/sessions").header("WWW-Authenticate"))
                .startsWith("Bearer");
        assertThat(
                        stranger.with(Tokens.forgedAccess(ada.id()))
                                .get(Person.ME + "/sessions")
                                .status())
                .isEqualTo(401);
        assertThat(
                        stranger.with(Tokens.expiredAccess(ada.id()))
                                .get(Person.ME + "/sessions")
                                .status())
                .isEqualTo(401);
        assertThat(stranger.with(Tokens.visitor(ada.id())).get(Person.ME + "/sessions").status())
                .isEqualTo(401);
    }

    @Test
    void endWithTheirLifeAndAreSweptAway() {
        jdbc.sql(
                        "UPDATE token_families SET started_at = started_at - interval '30 days' WHERE customer_id = :ada")
                .param("ada", ada.id())
                .update();

        assertThat(ada.get("/sessions").items()).isEmpty();
        purge.purge();

        assertThat(rows()).isZero();
    }

    @Test
    void areAHundredAtMostOfWhichTheOldestEnds() {
        jdbc.sql(
                        """
                        INSERT INTO token_families (id, customer_id, started_at)
                        SELECT gen_random_uuid(), :ada, now() - interval '1 hour' FROM generate_series(1, 120)
                        """)
                .param("ada", ada.id())
                .update();

        Person phone = ada.again();

        assertThat(rows()).isEqualTo(100);
        assertThat(phone.canRefresh()).isTrue();
        assertThat(ada.canRefresh()).isTrue();
    }

    private long rows() {
        return jdbc.sql("SELECT count(*) FROM token_families WHERE customer_id = :ada")
                .param("ada", ada.id())
                .query(Long.class)
                .single();
    }

    private static String current(Person person) {
        return person.get("/sessions").items().stream()
                .filter(session -> session.path("current").asBoolean())
                .map(session -> session.path("id"))
                .map(JsonNode::asString)
                .findFirst()
                .orElseThrow();
    }
}
