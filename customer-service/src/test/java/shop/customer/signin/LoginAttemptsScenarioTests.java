package shop.customer.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import shop.customer.Answer;
import shop.customer.CustomerApi;
import shop.customer.Person;
import shop.customer.sessions.Sha256;
import shop.testsupport.ScenarioSettings;
import shop.testsupport.ScenarioTest;

@ScenarioTest(schema = "customer")
class LoginAttemptsScenarioTests {

    private static final String ADMIN = ScenarioSettings.ADMIN_EMAIL;
    private static final String PASSWORD = ScenarioSettings.ADMIN_PASSWORD;

    @LocalServerPort private int port;
    @Autowired private JdbcClient jdbc;

    private CustomerApi api;

    @BeforeEach
    void forgetAttemptsOfTheAdmin() {
        api = new CustomerApi(port);
        jdbc.sql("DELETE FROM login_attempts WHERE email_hash = :email")
                .param("email", Sha256.of(ADMIN))
                .update();
    }

    @Test
    void closesAnAccountAfterTenWrongPasswords() {
        IntStream.range(0, 10)
                .forEach(_ -> assertThat(api.login(ADMIN, "wrong").status()).isEqualTo(401));

        Answer right = api.login(ADMIN, PASSWORD);

        assertThat(right.status()).isEqualTo(429);
        assertThat(Integer.parseInt(right.header("Retry-After"))).isBetween(1, 900);
        assertThat(right.json().path("type").asString()).isEqualTo("/problems/too-many-attempts");
        assertThat(api.login(somebody(), "wrong").status()).isEqualTo(401);
    }

    @Test
    void closesAnUnknownEmailAsWell() {
        String nobody = somebody();
        api.login(nobody, "wrong");
        fail(nobody, 9);
        assertThat(api.login(nobody, "wrong").status()).isEqualTo(401);

        assertThat(api.login(nobody, "wrong").status()).isEqualTo(429);
    }

    @Test
    void leavesTheOwnersBrowserOpenWhateverStrangersTry() {
        Person ada = Person.registered(port);
        CustomerApi known = api.as(UUID.randomUUID());
        known.login(ada.email(), ada.password());
        IntStream.range(0, 11).forEach(_ -> api.login(ada.email(), "wrong"));
        assertThat(api.login(ada.email(), ada.password()).status()).isEqualTo(429);

        assertThat(known.login(ada.email(), ada.password()).status()).isEqualTo(200);

        IntStream.range(0, 10).forEach(_ -> known.login(ada.email(), "wrong"));
        assertThat(known.login(ada.email(), ada.password()).status()).isEqualTo(429);
    }

    @Test
    void opensTheAccountAgainAfterTheWindow() {
        api.login(ADMIN, "wrong");
        fail(ADMIN, 10);
        assertThat(api.login(ADMIN, PASSWORD).status()).isEqualTo(429);

        jdbc.sql("UPDATE login_attempts SET started_at = started_at - interval '15 minutes'")
                .update();

        assertThat(api.login(ADMIN, PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void countsFromOneInANewWindow() {
        api.login(ADMIN, "wrong");
        fail(ADMIN, 10);
        jdbc.sql("UPDATE login_attempts SET started_at = started_at - interval '15 minutes'")
                .update();

        api.login(ADMIN, "wrong");

        assertThat(api.login(ADMIN, PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void forgetsWrongPasswordsAfterARightOne() {
        api.login(ADMIN, "wrong");
        fail(ADMIN, 9);
        assertThat(api.login(ADMIN, PASSWORD).status()).isEqualTo(200);

        api.login(ADMIN, "wrong");

        assertThat(api.login(ADMIN, PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void letsNoMoreGuessesThroughWhenTheyComeAllAtOnce() throws Exception {
        String nobody = somebody();
        int slots = 2;

        try (ExecutorService guessers = Executors.newFixedThreadPool(20)) {
            List<Future<Integer>> guesses =
                    IntStream.range(0, 30)
                            .mapToObj(
                                    _ -> guessers.submit(() -> api.login(nobody, "wrong").status()))
                            .toList();

            int checked = 0;
            for (Future<Integer> guess : guesses) {
                checked += guess.get() == 401 ? 1 : 0;
            }
            assertThat(checked).isBetween(1, 10 + slots - 1);
        }
    }

    /** As if so many passwords had been wrong, after a first one was. */
    private void fail(String email, int failures) {
        int rows =
                jdbc.sql("UPDATE login_attempts SET failures = :failures WHERE email_hash = :email")
                        .param("failures", failures)
                        .param("email", Sha256.of(email))
                        .update();
        assertThat(rows).isEqualTo(1);
    }

    private static String somebody() {
        return UUID.randomUUID() + "@example.com";
    }
}
