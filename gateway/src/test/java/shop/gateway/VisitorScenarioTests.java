package shop.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisitorScenarioTests extends Gateway {

    private static final Duration DAY = Duration.ofDays(1);

    private final String known =
            VisitorKeyFiles.token(VisitorKeyFiles.OURS, UUID.randomUUID(), DAY);

    @Test
    void makesAVisitorOnTheFirstVisit() throws Exception {
        HttpResponse<String> answer = get("/api/products");

        String cookie = answer.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie)
                .startsWith("visitor=" + sent() + ";")
                .containsIgnoringCase("; HttpOnly")
                .contains("SameSite=Lax", "Path=/", "Max-Age=15552000")
                .doesNotContain("Secure");
        assertThat(SignedJWT.parse(sent()).getJWTClaimsSet().getSubject()).hasSize(36);
        assertThat(answer.headers().firstValue("Visitor-Token")).isEmpty();
    }

    @Test
    void remembersTheCookie() throws Exception {
        HttpResponse<String> answer = get("/api/products", "Cookie", "a=b; visitor=" + known);

        assertThat(sent()).isEqualTo(known);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Visitor-Token")).isEmpty();
        assertThat(CATALOG.last().headers()).doesNotContainKey("cookie");
    }

    @Test
    void answersTheHeaderWithTheHeader() throws Exception {
        HttpResponse<String> answer = get("/api/products", "Visitor-Token", known);

        assertThat(sent()).isEqualTo(known);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Visitor-Token")).contains(known);
    }

    @Test
    void givesANewOneOnRequest() throws Exception {
        HttpResponse<String> answer = get("/api/products", "Visitor-Token", "new");

        assertThat(answer.headers().firstValue("Visitor-Token")).contains(sent());
        assertThat(answer.headers().firstValue("Set-Cookie")).isPresent();
    }

    @Test
    void takesTheFirstValidOfCookieAndHeader() throws Exception {
        get("/api/products", "Cookie", "visitor=x; visitor=" + known, "Visitor-Token", "new");
        assertThat(sent()).isEqualTo(known);

        get("/api/products", "Cookie", "visitor=x", "Visitor-Token", known);
        assertThat(sent()).isEqualTo(known);
    }

    static Stream<String> bad() {
        UUID id = UUID.randomUUID();
        String right = VisitorKeyFiles.token(VisitorKeyFiles.OURS, id, DAY);
        return Stream.of(
                VisitorKeyFiles.token(VisitorKeyFiles.STRANGERS, id, DAY),
                VisitorKeyFiles.token(VisitorKeyFiles.OURS, id, DAY.negated()),
                right.substring(0, right.length() - 4),
                "x".repeat(8_000),
                "a.b.c");
    }

    @ParameterizedTest
    @MethodSource("bad")
    void makesANewVisitorOfAForgedToken(String token) throws Exception {
        for (String[] headers :
                List.of(
                        new String[] {"Cookie", "visitor=" + token},
                        new String[] {"Visitor-Token", token})) {
            HttpResponse<String> answer = get("/api/products", headers);

            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(sent()).isNotEqualTo(token).isNotEqualTo(known);
            assertThat(answer.headers().firstValue("Set-Cookie")).isPresent();
        }
    }

    @Test
    void namesNobodyOnPublicAnswers() throws Exception {
        HttpResponse<String> answer = get("/api/products/public", "Visitor-Token", "new");

        assertThat(sent()).isNotBlank();
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Visitor-Token")).isEmpty();
    }

    @Test
    void makesAnotherVisitorWhenAServiceAsksForOne() throws Exception {
        HttpResponse<String> answer = get("/api/products/renew", "Visitor-Token", known);

        String renewed = answer.headers().firstValue("Visitor-Token").orElseThrow();
        assertThat(sent()).isEqualTo(known);
        assertThat(subject(renewed)).isNotEqualTo(subject(known));
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("visitor=" + renewed + ";");
        assertThat(answer.headers().firstValue("Visitor-Renew")).isEmpty();
    }

    @Test
    void renewsByCookieAloneWhoCameByCookie() throws Exception {
        HttpResponse<String> answer = get("/api/products/renew", "Cookie", "visitor=" + known);

        assertThat(answer.headers().allValues("Set-Cookie")).hasSize(1);
        assertThat(answer.headers().firstValue("Visitor-Token")).isEmpty();
    }

    @Test
    void renewsWhoWasNewAnyway() throws Exception {
        HttpResponse<String> answer = get("/api/products/renew", "Visitor-Token", "new");

        assertThat(answer.headers().allValues("Set-Cookie")).hasSize(1);
        assertThat(answer.headers().firstValue("Visitor-Token").orElseThrow()).isNotEqualTo(sent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/products/renew-not", "/api/products/renew-public"})
    void neverShowsTheWishForAnother(String path) throws Exception {
        HttpResponse<String> answer = get(path, "Cookie", "visitor=" + known);

        assertThat(answer.headers().firstValue("Visitor-Renew")).isEmpty();
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void handsOnAccessTokensAsTheyAre() throws Exception {
        get("/api/products", "Authorization", "Bearer forged", "Authorization", "Basic eA==");

        assertThat(CATALOG.last().headers().get("authorization"))
                .containsExactlyInAnyOrder("Bearer forged", "Basic eA==");
    }

    private static String subject(String token) throws Exception {
        return SignedJWT.parse(token).getJWTClaimsSet().getSubject();
    }

    private static String sent() {
        List<String> tokens = CATALOG.last().headers().get("visitor-token");
        assertThat(tokens).hasSize(1);
        return tokens.getFirst();
    }
}
