package shop.customer.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import shop.customer.CustomerApi;
import shop.customer.CustomerApi.Answer;
import shop.testsupport.ScenarioSettings;
import shop.testsupport.ScenarioTest;
import shop.testsupport.Tokens;
import tools.jackson.databind.node.ObjectNode;

@ScenarioTest(schema = "customer")
class SignInScenarioTests {

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
    void givesTheAdminTokensForTenMinutes() throws Exception {
        Answer answer = api.login(ADMIN, PASSWORD);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().propertyNames())
                .containsExactlyInAnyOrder("accessToken", "refreshToken", "tokenType", "expiresIn");
        assertThat(answer.json().path("tokenType").asString()).isEqualTo("Bearer");
        assertThat(answer.json().path("expiresIn").asLong()).isEqualTo(600);
        assertThat(answer.header("Cache-Control")).contains("no-store");
    }

    @Test
    void signsWhatThePublishedKeyVerifies() throws Exception {
        SignedJWT token = accessToken();

        JWK key = publishedKeys().getKeyByKeyId(token.getHeader().getKeyID());

        assertThat(token.verify(new ECDSAVerifier(key.toECKey()))).isTrue();
        assertThat(token.getHeader().getKeyID()).isEqualTo(key.computeThumbprint().toString());
        assertThat(token.getHeader().getType()).hasToString("at+jwt");
    }

    @Test
    void statesWhoTheAdminIs() throws Exception {
        JWTClaimsSet claims = accessToken().getJWTClaimsSet();

        assertThat(claims.getIssuer()).isEqualTo("shop");
        assertThat(claims.getAudience()).containsExactly("shop");
        assertThat(UUID.fromString(claims.getSubject())).isEqualTo(adminId());
        assertThat(claims.getStringListClaim("roles")).containsExactly("admin");
        assertThat(claims.getStringClaim("client_id")).isEqualTo("shop");
        assertThat(claims.getJWTID()).isNotBlank();
        assertThat(
                        Duration.between(
                                claims.getIssueTime().toInstant(),
                                claims.getExpirationTime().toInstant()))
                .isEqualTo(Duration.ofMinutes(10));
    }

    @Test
    void publishesNoPrivateHalf() throws Exception {
        Answer answer = api.get("/.well-known/jwks.json");

        assertThat(publishedKeys().containsNonPublicKeys()).isFalse();
        assertThat(answer.json().path("keys").path(0).has("d")).isFalse();
        assertThat(answer.header("Cache-Control")).contains("public");
    }

    @Test
    void publishesTheKeyOfTheTokensOthersKnow() throws Exception {
        SignedJWT token = SignedJWT.parse(Tokens.access(UUID.randomUUID()));

        assertThat(publishedKeys().getKeyByKeyId(token.getHeader().getKeyID())).isNotNull();
    }

    @Test
    void storesTheRefreshTokenAsHashAlone() {
        String token = api.login(ADMIN, PASSWORD).json().path("refreshToken").asString();

        List<Long> days =
                jdbc.sql(
                                "SELECT extract(day FROM t.expires_at - t.issued_at) FROM refresh_tokens t JOIN token_families f ON f.id = t.family_id WHERE t.token_hash = sha256(:token::bytea) AND f.customer_id = :admin AND t.used_at IS NULL AND f.revoked_at IS NULL")
                        .param("token", token)
                        .param("admin", adminId())
                        .query(Long.class)
                        .list();

        assertThat(days).containsExactly(30L);
        assertThat(token).hasSize(43);
    }

    @Test
    void startsAFamilyForEachSignIn() {
        long before = families();

        api.login(ADMIN, PASSWORD);
        api.login(ADMIN, PASSWORD);

        assertThat(families()).isEqualTo(before + 2);
    }

    @Test
    void recognisesAnEmailHoweverItIsTyped() {
        assertThat(api.login("  " + ADMIN.toUpperCase() + " ", PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void answersAnUnknownEmailAsAWrongPassword() {
        Answer wrong = api.login(ADMIN, "wrong");
        Answer unknown = api.login(somebody(), "wrong");

        assertThat(wrong.status()).isEqualTo(401);
        assertThat(unknown.status()).isEqualTo(401);
        assertThat(wrong.header("Content-Type")).startsWith("application/problem+json");
        assertThat(withoutTrace(unknown)).isEqualTo(withoutTrace(wrong));
        assertThat(wrong.json().path("type").asString()).isEqualTo("/problems/wrong-credentials");
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

    private SignedJWT accessToken() throws Exception {
        return SignedJWT.parse(api.login(ADMIN, PASSWORD).json().path("accessToken").asString());
    }

    private JWKSet publishedKeys() throws Exception {
        return JWKSet.parse(api.get("/.well-known/jwks.json").response().body());
    }

    private UUID adminId() {
        return jdbc.sql("SELECT id FROM customers WHERE email = :email")
                .param("email", ADMIN)
                .query(UUID.class)
                .single();
    }

    private long families() {
        return jdbc.sql("SELECT count(*) FROM token_families WHERE customer_id = :admin")
                .param("admin", adminId())
                .query(Long.class)
                .single();
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

    private static ObjectNode withoutTrace(Answer answer) {
        ObjectNode problem = (ObjectNode) answer.json();
        problem.remove("traceId");
        return problem;
    }
}
