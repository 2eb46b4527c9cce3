package shop.customer.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
import shop.customer.Person;
import shop.testsupport.ScenarioTest;

@ScenarioTest(schema = "customer")
@ExtendWith(OutputCaptureExtension.class)
class RefreshScenarioTests {

    @LocalServerPort private int port;
    @Autowired private JdbcClient jdbc;

    private CustomerApi api;
    private Person ada;

    @BeforeEach
    void signIn() {
        api = new CustomerApi(port);
        ada = Person.registered(port);
    }

    @Test
    void givesNewTokensForTheOldOne() {
        Answer answer = api.refresh(ada.refreshToken());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().propertyNames())
                .containsExactlyInAnyOrder("accessToken", "refreshToken", "tokenType", "expiresIn");
        assertThat(answer.text("refreshToken")).hasSize(43).isNotEqualTo(ada.refreshToken());
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(api.with(answer.text("accessToken")).get(Person.ME).text("email"))
                .isEqualTo(ada.email());
    }

    @Test
    void goesOnFromTokenToToken() {
        String token = ada.refreshToken();
        for (int i = 0; i < 5; i++) {
            token = successor(token);
        }

        assertThat(api.refresh(token).status()).isEqualTo(200);
    }

    @Test
    void givesOneSuccessorToRequestsThatCross() throws Exception {
        Set<String> successors = new HashSet<>();

        try (ExecutorService tabs = Executors.newFixedThreadPool(20)) {
            List<Future<Answer>> answers =
                    IntStream.range(0, 20)
                            .mapToObj(_ -> tabs.submit(() -> api.refresh(ada.refreshToken())))
                            .toList();
            for (Future<Answer> answer : answers) {
                assertThat(answer.get().status()).isEqualTo(200);
                successors.add(answer.get().text("refreshToken"));
            }
        }

        assertThat(successors).hasSize(1);
        assertThat(api.refresh(successors.iterator().next()).status()).isEqualTo(200);
    }

    @Test
    void revokesTheFamilyWhenAUsedTokenComesBackLater() {
        String next = successor(ada.refreshToken());
        longAgo(ada.refreshToken());

        assertEnded(api.refresh(ada.refreshToken()));

        assertEnded(api.refresh(next));
    }

    @Test
    void revokesTheFamilyWhenItsSuccessorIsInUseAlready() {
        String next = successor(ada.refreshToken());
        String afterNext = successor(next);

        assertEnded(api.refresh(ada.refreshToken()));

        assertEnded(api.refresh(afterNext));
    }

    @Test
    void leavesOtherSessionsAloneWhenOneIsStolen() {
        Person phone = ada.again();
        successor(ada.refreshToken());
        longAgo(ada.refreshToken());

        api.refresh(ada.refreshToken());

        assertThat(phone.canRefresh()).isTrue();
    }

    @Test
    void endsWithTheLifeThatWasFixedAtSignIn() {
        String next = successor(ada.refreshToken());
        assertThat(lives()).containsExactly(1L);

        jdbc.sql(
                        "UPDATE refresh_tokens SET expires_at = now() WHERE family_id IN (SELECT id FROM token_families WHERE customer_id = :ada)")
                .param("ada", ada.id())
                .update();

        assertEnded(api.refresh(next));
    }

    @Test
    void endsWithLogoutAndRenewsTheVisitor() {
        String next = successor(ada.refreshToken());

        Answer out = api.logout(ada.refreshToken());

        assertThat(out.status()).isEqualTo(204);
        assertThat(out.header("Visitor-Renew")).isEqualTo("true");
        assertEnded(api.refresh(next));
    }

    @Test
    void logsOutWhoeverNobodyKnows() {
        Answer out = api.logout("nobody-ever-had-this-token");

        assertThat(out.status()).isEqualTo(204);
        assertThat(out.header("Visitor-Renew")).isEqualTo("true");
    }

    @Test
    void answersEveryBadTokenAlike() {
        api.logout(ada.refreshToken());

        Answer unknown = api.refresh("nobody-ever-had-this-token");
        Answer revoked = api.refresh(ada.refreshToken());

        assertEnded(unknown);
        assertThat(revoked.body().replaceAll("\"traceId\":\"\\w+\"", ""))
                .isEqualTo(unknown.body().replaceAll("\"traceId\":\"\\w+\"", ""));
    }

    @Test
    void keepsTokensOutOfTheDatabaseAndTheLog(CapturedOutput output) {
        String next = successor(ada.refreshToken());

        assertThat(
                        jdbc.sql(
                                        "SELECT count(*) FROM refresh_tokens WHERE token_hash IN (sha256(:old::bytea), sha256(:next::bytea))")
                                .param("old", ada.refreshToken())
                                .param("next", next)
                                .query(Long.class)
                                .single())
                .isEqualTo(2);
        assertThat(output).doesNotContain(next, ada.refreshToken());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[]",
                "null",
                "{\"refreshToken\":null}",
                "{\"refreshToken\":\" \"}",
                "{\"refreshToken\":1}",
                "{\"refreshToken\":\"a\\u0000b\"}",
                "{\"refreshToken\":\"a\",\"refreshToken\":\"b\"}",
                "{\"refreshToken\":\"a\",\"forever\":true}",
                "{\"refreshToken\":\"a\"} {}"
            })
    void refusesWhatIsNoToken(String body) {
        assertThat(api.post("/api/auth/refresh", body).status()).isEqualTo(400);
        assertThat(api.post("/api/auth/logout", body).status()).isEqualTo(400);
    }

    private String successor(String token) {
        return api.refresh(token).text("refreshToken");
    }

    private void longAgo(String token) {
        jdbc.sql(
                        "UPDATE refresh_tokens SET used_at = used_at - interval '11 seconds' WHERE token_hash = sha256(:token::bytea)")
                .param("token", token)
                .update();
    }

    private List<Long> lives() {
        return jdbc.sql(
                        "SELECT count(DISTINCT expires_at) FROM refresh_tokens WHERE family_id IN (SELECT id FROM token_families WHERE customer_id = :ada)")
                .param("ada", ada.id())
                .query(Long.class)
                .list();
    }

    private static void assertEnded(Answer answer) {
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.problem()).isEqualTo("session-ended");
    }
}
