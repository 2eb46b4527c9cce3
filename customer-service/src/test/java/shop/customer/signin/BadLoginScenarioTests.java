package shop.customer.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import shop.customer.Answer;
import shop.customer.CustomerApi;
import shop.testsupport.ScenarioSettings;
import shop.testsupport.ScenarioTest;

@ScenarioTest(schema = "customer")
class BadLoginScenarioTests {

    private static final String ADMIN = ScenarioSettings.ADMIN_EMAIL;

    @LocalServerPort private int port;

    private CustomerApi api;

    @BeforeEach
    void connect() {
        api = new CustomerApi(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{}",
                "{\"email\":\"admin@example.com\"}",
                "{\"password\":\"x\"}",
                "{\"email\":null,\"password\":\"x\"}",
                "{\"email\":\"no address\",\"password\":\"x\"}",
                "{\"email\":1,\"password\":\"x\"}",
                "{\"email\":\"a@example.com\",\"password\":12345678}",
                "{\"email\":\"a@example.com\",\"password\":\"\"}",
                "{\"email\":\"a@example.com\",\"password\":\"x\",\"remember\":true}",
                "{\"email\":\"a@example.com\",\"email\":\"b@example.com\",\"password\":\"x\"}",
                "{\"email\":\"a@example.com\",\"password\":\"x\"} {}"
            })
    void refusesWhatIsNoLogin(String body) {
        Answer answer = api.login(body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void refusesEndlessPasswordsBeforeHashingThem() {
        assertThat(api.login(ADMIN, "x".repeat(257)).status()).isEqualTo(400);
    }
}
