package shop.customer.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import shop.customer.Answer;
import shop.customer.CustomerApi;
import shop.testsupport.ScenarioTest;

@ScenarioTest(schema = "customer")
class BadRegistrationScenarioTests {

    private static final String PASSWORD = "correct horse battery";

    @LocalServerPort private int port;
    @Autowired private JdbcClient jdbc;

    private CustomerApi api;
    private long accounts;

    @BeforeEach
    void count() {
        api = new CustomerApi(port);
        accounts = accounts();
    }

    @AfterEach
    void changesNothing() {
        assertThat(accounts()).isEqualTo(accounts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "ada",
                "ada@",
                "@example.com",
                "ada@example",
                "ada@@example.com",
                "ada@exa mple.com",
                "ada @example.com",
                "\"ada lovelace\"@example.com",
                "ada@example.com\\r\\nBcc: all@example.com",
                "ada@-example.com",
                "ada@example..com",
                "ada@[127.0.0.1]",
                "a\\u0000da@example.com",
                "\\ud800@example.com",
                "Ada Lovelace <ada@example.com>",
                "ada@example.com,eve@example.com"
            })
    void refusesWhatIsNoEmail(String email) {
        Answer refused =
                api.post(
                        "/api/customers",
                        "{\"email\": \"%s\", \"password\": \"%s\", \"name\": \"Ada\"}"
                                .formatted(email.replace("\"", "\\\""), PASSWORD));

        assertThat(refused.status()).as(refused.body()).isEqualTo(400);
        assertThat(refused.pointer()).isEqualTo("/email");
    }

    @Test
    void refusesAnEmailThatIsTooLong() {
        assertThat(api.register("a".repeat(308) + "@example.com", PASSWORD, "Ada").status())
                .isEqualTo(400);
        assertThat(api.register("a".repeat(65) + "@example.com", PASSWORD, "Ada").status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "null",
                "[]",
                "{",
                "{\"email\": \"%s\", \"password\": \"correct horse battery\"}",
                "{\"email\": \"%s\", \"name\": \"Ada\"}",
                "{\"password\": \"correct horse battery\", \"name\": \"Ada\"}",
                "{\"email\": \"%s\", \"password\": \"correct horse battery\", \"name\": \" \"}",
                "{\"email\": \"%s\", \"password\": \"correct horse battery\", \"name\": null}",
                "{\"email\": \"%s\", \"password\": \"correct horse battery\", \"name\": 7}",
                "{\"email\": \"%s\", \"password\": \"correct horse battery\", \"name\": [\"Ada\"]}",
                "{\"email\": \"%s\", \"password\": \"correct horse battery\", \"name\": \"A\\u0000\"}",
                "{\"email\": \"%s\", \"password\": \"correct\\u0000horse battery\", \"name\": \"Ada\"}",
                "{\"email\": \"%s\", \"password\": 1234567890123, \"name\": \"Ada\"}",
                "{\"email\": \"%s\", \"password\": \"correct horse battery\", \"name\": \"Ada\", \"role\": \"admin\"}",
                "{\"email\": \"%s\", \"password\": \"correct horse battery\", \"name\": \"Ada\", \"roles\": [\"admin\"]}",
                "{\"email\": \"%s\", \"password\": \"correct horse battery\", \"name\": \"Ada\", \"id\": \"0b5e0000-0000-4000-8000-000000000000\"}",
                "{\"email\": \"%s\", \"password\": \"correct horse battery\", \"name\": \"Ada\", \"name\": \"Eve\"}",
                "{\"email\": \"%s\", \"password\": \"correct horse battery\", \"name\": \"Ada\"} {}"
            })
    void refusesWhatIsNoRegistration(String body) {
        Answer refused = api.post("/api/customers", body.replace("%s", somebody()));

        assertThat(refused.status()).as(refused.body()).isEqualTo(400);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void refusesWhatIsTooLarge() {
        assertThat(api.register(somebody(), PASSWORD, "x".repeat(201)).status()).isEqualTo(400);
        assertThat(api.register(somebody(), PASSWORD, "x".repeat(1_000_000)).status())
                .isIn(400, 413);
        assertThat(api.register(somebody(), "x".repeat(257), "Ada").status()).isEqualTo(400);
        assertThat(api.post("/api/customers", "{\"a\":".repeat(10_000)).status()).isEqualTo(400);
        assertThat(api.post("/api/customers", "{\"name\": " + "9".repeat(100_000) + "}").status())
                .isEqualTo(400);
    }

    @Test
    void refusesBytesThatAreNoText() {
        byte[] overlong = {'{', '"', 'n', '"', ':', '"', (byte) 0xC0, (byte) 0x80, '"', '}'};
        byte[] wide = "{\"email\": \"x\"}".getBytes(StandardCharsets.UTF_16);

        assertThat(
                        CustomerApi.send(
                                        api.request("/api/customers")
                                                .POST(BodyPublishers.ofByteArray(overlong)))
                                .status())
                .isEqualTo(400);
        assertThat(
                        CustomerApi.send(
                                        api.request("/api/customers")
                                                .POST(BodyPublishers.ofByteArray(wide)))
                                .status())
                .isEqualTo(400);
    }

    private static String somebody() {
        return UUID.randomUUID() + "@example.com";
    }

    private long accounts() {
        return jdbc.sql("SELECT count(*) FROM customers").query(Long.class).single();
    }
}
