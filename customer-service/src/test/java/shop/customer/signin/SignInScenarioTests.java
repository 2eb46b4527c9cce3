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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import shop.customer.Answer;
import shop.customer.CustomerApi;
import shop.customer.sessions.Sha256;
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

    private static String somebody() {
        return UUID.randomUUID() + "@example.com";
    }

    private static ObjectNode withoutTrace(Answer answer) {
        ObjectNode problem = (ObjectNode) answer.json();
        problem.remove("traceId");
        return problem;
    }
}
