package shop.customer.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import shop.customer.Answer;
import shop.customer.CustomerApi;
import shop.customer.Told;
import shop.events.CustomerChanged;
import shop.testsupport.BusRecord;
import shop.testsupport.ScenarioTest;

@ScenarioTest(schema = "customer")
@ExtendWith(OutputCaptureExtension.class)
class RegisterScenarioTests {

    private static final String PASSWORD = "correct horse battery";

    private final String email = "ada-" + UUID.randomUUID() + "@example.com";

    @LocalServerPort private int port;
    @Autowired private JdbcClient jdbc;

    private CustomerApi api;

    @BeforeEach
    void connect() {
        api = new CustomerApi(port);
    }

    @Test
    void makesAnAccountThatCanSignIn() {
        Answer made = api.register("  " + email.toUpperCase() + " ", PASSWORD, " Ada ");

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.header("Location")).isEqualTo("/api/customers/me");
        assertThat(made.header("Cache-Control")).contains("no-store");
        assertThat(made.json().propertyNames()).containsExactlyInAnyOrder("id", "email", "name");
        assertThat(made.text("email")).isEqualTo(email);
        assertThat(made.text("name")).isEqualTo("Ada");
        assertThat(api.login(email, PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void tellsTheOthers() {
        String id = api.register(email, PASSWORD, "Ada").text("id");

        BusRecord told = Told.facts("customers", id, 1).getFirst();

        assertThat(told.sequence()).isEqualTo(1);
        CustomerChanged customer = told.body(CustomerChanged.class);
        assertThat(customer.status()).isEqualTo("active");
        assertThat(customer.version()).isEqualTo(1);
        assertThat(customer.personal()).isEqualTo(new CustomerChanged.Personal(email, "Ada", null));
    }

    @Test
    void givesNobodyARole() {
        String id = api.register(email, PASSWORD, "Ada").text("id");

        assertThat(
                        jdbc.sql("SELECT count(*) FROM customer_roles WHERE customer_id = :id")
                                .param("id", UUID.fromString(id))
                                .query(Long.class)
                                .single())
                .isZero();
    }

    @Test
    void refusesATakenEmailHoweverItIsTyped() {
        api.register(email, PASSWORD, "Ada");

        Answer second = api.register(email.toUpperCase(), PASSWORD, "Eve");

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.problem()).isEqualTo("email-taken");
        assertThat(second.pointer()).isEqualTo("/email");
    }

    @Test
    void makesOneAccountOutOfManyAtOnce() throws Exception {
        try (ExecutorService people = Executors.newFixedThreadPool(8)) {
            Callable<Integer> register = () -> api.register(email, PASSWORD, "Ada").status();
            List<Future<Integer>> answers =
                    IntStream.range(0, 8).mapToObj(_ -> people.submit(register)).toList();

            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get());
            }

            // 503 is who waited too long for the winner's commit
            assertThat(statuses).containsOnlyOnce(201).isSubsetOf(201, 409, 503);
        }
        assertThat(Told.facts("customers", idOf(email), 1)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "1234567", "😀😀😀😀😀😀😀"})
    void refusesAShortPassword(String password) {
        Answer answer = api.register(email, password, "Ada");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.pointer()).isEqualTo("/password");
    }

    @Test
    void countsAPasswordInCharactersAsAReaderDoes() {
        assertThat(api.register(email, "😀".repeat(128), "Ada").status()).isEqualTo(201);
        assertThat(api.login(email, "😀".repeat(128)).status()).isEqualTo(200);
        assertThat(api.register("b" + email, "😀".repeat(129), "Ada").status()).isEqualTo(400);
        assertThat(api.register("b" + email, "é".repeat(129), "Ada").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"password123", "PassWord1", "12345678", "qwertyuiop", "iloveyou"})
    void refusesAPasswordThatEverybodyKnows(String password) {
        Answer answer = api.register(email, password, "Ada");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("leaked-password");
        assertThat(answer.pointer()).isEqualTo("/password");
    }

    @Test
    void showsNoPasswordAnywhere(CapturedOutput output) {
        String password = "secret-" + UUID.randomUUID();

        Answer made = api.register(email, password, "Ada");
        Answer refused = api.register("no address", password, "Ada");

        assertThat(made.body() + refused.body()).doesNotContain(password, "argon2");
        assertThat(output).doesNotContain(password, "$argon2");
        assertThat(hashOf(email)).startsWith("$argon2id$");
    }

    private UUID idOf(String address) {
        return jdbc.sql("SELECT id FROM customers WHERE email = :email")
                .param("email", address)
                .query(UUID.class)
                .single();
    }

    private String hashOf(String address) {
        return jdbc.sql("SELECT password_hash FROM customers WHERE email = :email")
                .param("email", address)
                .query(String.class)
                .single();
    }
}
