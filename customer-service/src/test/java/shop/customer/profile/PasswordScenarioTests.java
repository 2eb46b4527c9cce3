package shop.customer.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import shop.customer.Answer;
import shop.customer.CustomerApi;
import shop.customer.Person;
import shop.testsupport.ScenarioTest;

@ScenarioTest(schema = "customer")
@ExtendWith(OutputCaptureExtension.class)
class PasswordScenarioTests {

    private final String wanted = "staple-" + UUID.randomUUID();

    @LocalServerPort private int port;

    private Person ada;
    private CustomerApi api;

    @BeforeEach
    void register() {
        ada = Person.registered(port);
        api = new CustomerApi(port);
    }

    @Test
    void changesForWhoKnowsTheOldOne(CapturedOutput output) {
        Person phone = ada.again();

        Answer changed = change(ada.password(), wanted);

        assertThat(changed.status()).isEqualTo(204);
        assertThat(api.login(ada.email(), wanted).status()).isEqualTo(200);
        assertThat(api.login(ada.email(), ada.password()).status()).isEqualTo(401);
        assertThat(phone.canRefresh()).isFalse();
        assertThat(ada.canRefresh()).isTrue();
        assertThat(output).doesNotContain(wanted);
    }

    @Test
    void staysForWhoDoesNot() {
        Answer refused = change("wrong", wanted);

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.problem()).isEqualTo("wrong-password");
        assertThat(refused.pointer()).isEqualTo("/currentPassword");
        assertThat(api.login(ada.email(), ada.password()).status()).isEqualTo(200);
    }

    @Test
    void countsWrongOnesAsFailedSignIns() {
        IntStream.range(0, 10).forEach(_ -> change("wrong", wanted));

        assertThat(change(ada.password(), wanted).status()).isEqualTo(429);
        assertThat(api.login(ada.email(), ada.password()).status()).isEqualTo(429);
    }

    @Test
    void changesForTheOwnerWhateverStrangersTry() {
        IntStream.range(0, 11).forEach(_ -> api.login(ada.email(), "wrong"));
        assertThat(api.login(ada.email(), ada.password()).status()).isEqualTo(429);

        assertThat(change(ada.password(), wanted).status()).isEqualTo(204);
    }

    @Test
    void changesOnceWhenTwoBrowsersTry() {
        assertThat(change(ada.password(), wanted).status()).isEqualTo(204);

        assertThat(change(ada.password(), "another " + wanted).status()).isEqualTo(403);
        assertThat(api.login(ada.email(), wanted).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "password123"})
    void refusesABadNewOne(String bad) {
        Answer refused = change(ada.password(), bad);

        assertThat(refused.status()).isIn(400, 422);
        assertThat(refused.pointer()).isEqualTo("/newPassword");
        assertThat(api.login(ada.email(), ada.password()).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "{\"currentPassword\": \"correct horse battery\"}",
                "{\"newPassword\": \"staple staple\"}",
                "{\"currentPassword\": null, \"newPassword\": \"staple staple\"}",
                "{\"currentPassword\": \"correct horse battery\", \"newPassword\": 12345678901}",
                "{\"currentPassword\": \"correct horse battery\", \"newPassword\": \"a\\u0000b staple\"}",
                "{\"currentPassword\": \"correct horse battery\", \"newPassword\": \"staple staple\", \"force\": true}"
            })
    void refusesWhatIsNoChange(String body) {
        assertThat(ada.put("/password", body).status()).isEqualTo(400);
        assertThat(api.login(ada.email(), ada.password()).status()).isEqualTo(200);
    }

    private Answer change(String current, String next) {
        return ada.put(
                "/password",
                "{\"currentPassword\": \"%s\", \"newPassword\": \"%s\"}".formatted(current, next));
    }
}
