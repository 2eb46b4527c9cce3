package shop.defaults.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TokenScenarioTests extends Sample {

    private static final Consumer<JWTClaimsSet.Builder> RIGHT = claims -> {};

    @Test
    void knowsTheVisitorOfAValidToken() throws Exception {
        UUID id = UUID.randomUUID();

        HttpResponse<String> answer =
                get("/api/me", "Visitor-Token", Keys.visitor(Keys.VISITOR, id, RIGHT));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains(id.toString()).contains("\"customerId\":null");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void needsAVisitorWhereTheCallerMatters() throws Exception {
        assertProblem(get("/api/me"), 401, "/problems/unauthorized");
        assertThat(get("/api/public").statusCode()).isEqualTo(200);
    }

    static Stream<String> badVisitors() {
        UUID id = UUID.randomUUID();
        return Stream.of(
                "",
                "new",
                "a.b.c",
                Keys.visitor(Keys.STRANGER, id, RIGHT),
                Keys.visitor(Keys.VISITOR, id, c -> c.expirationTime(past())),
                Keys.visitor(Keys.VISITOR, id, c -> c.expirationTime(null)),
                Keys.visitor(Keys.VISITOR, id, c -> c.issuer("shop")),
                Keys.visitor(Keys.VISITOR, id, c -> c.subject("nobody")),
                Keys.access(Keys.VISITOR, "at+jwt", c -> c.issuer("shop-gateway")),
                Keys.visitor(Keys.VISITOR, id, RIGHT) + "x".repeat(5_000));
    }

    @ParameterizedTest
    @MethodSource("badVisitors")
    void refusesABadVisitorTokenEvenWhereNoneIsNeeded(String token) throws Exception {
        assertProblem(get("/api/public", "Visitor-Token", token), 401, "/problems/unauthorized");
    }

    static Stream<String> badAccess() {
        return Stream.of(
                "Bearer",
                "Bearer x",
                "Basic dTpw",
                "Bearer " + Keys.unsigned(),
                "Bearer " + Keys.signedByPublicKey(),
                "Bearer " + Keys.access(Keys.STRANGER, "at+jwt", RIGHT),
                "Bearer " + Keys.access(Keys.ACCESS, "JWT", RIGHT),
                "Bearer " + Keys.access(Keys.ACCESS, "visitor+jwt", RIGHT),
                "Bearer " + Keys.access(Keys.ACCESS, "at+jwt", c -> c.audience("other")),
                "Bearer " + Keys.access(Keys.ACCESS, "at+jwt", c -> c.issuer("other")),
                "Bearer " + Keys.access(Keys.ACCESS, "at+jwt", c -> c.expirationTime(past())),
                "Bearer " + Keys.access(Keys.ACCESS, "at+jwt", c -> c.expirationTime(null)),
                "Bearer " + Keys.access(Keys.ACCESS, "at+jwt", c -> c.notBeforeTime(future())),
                "Bearer " + Keys.access(Keys.ACCESS, "at+jwt", c -> c.subject(null)),
                "Bearer " + Keys.access(Keys.ACCESS, "at+jwt", c -> c.subject("nobody")),
                "Bearer " + Keys.service("sample-service"));
    }

    @ParameterizedTest
    @MethodSource("badAccess")
    void refusesABadAccessTokenEvenWhereNoneIsNeeded(String header) throws Exception {
        assertProblem(get("/api/public", "Authorization", header), 401, "/problems/unauthorized");
    }

    @Test
    void refusesTwoAccessTokens() throws Exception {
        String token = "Bearer " + Keys.access();

        HttpResponse<String> answer =
                get("/api/public", "Authorization", token, "Authorization", token);

        assertProblem(answer, 401, "/problems/unauthorized");
    }

    @Test
    void toleratesAClockThatIsALittleBehind() throws Exception {
        Date justNow = Date.from(Instant.now().minusSeconds(5));

        String token =
                Keys.access(
                        Keys.ACCESS, "at+jwt", c -> c.issueTime(past()).expirationTime(justNow));

        assertThat(get("/api/public", "Authorization", "Bearer " + token).statusCode())
                .isEqualTo(200);
    }

    @Test
    void letsOnlyAdminsIntoTheAdministration() throws Exception {
        String path = "/api/admin/import";

        assertProblem(post(path, "x"), 401, "/problems/unauthorized");
        assertProblem(
                post(path, "x", "Authorization", "Bearer " + Keys.access()),
                403,
                "/problems/forbidden");
        assertThat(post(path, "x", "Authorization", "Bearer " + Keys.access("admin")).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "staff, /api/admin/orders, 200",
        "staff, /api/admin/orders?page=2, 200",
        "staff, /api/admin/bus, 403",
        "staff, /api/admin/b%75s, 403",
        "staff, /api/admin/bus/, 403",
        "staff, /api/admin/bus/dead-letters, 403",
        "staff, /api/admin/tax-rates/7, 403",
        "staff, /api/admin/shipping-options, 403",
        "staff, /api/admin/customers, 403",
        "admin, /api/admin/bus, 200",
        "admin, /api/admin/tax-rates/7, 200",
        "STAFF, /api/admin/orders, 403",
        "ROLE_admin, /api/admin/orders, 403",
    })
    void opensToTheStaffWhatIsNotForAdministratorsAlone(String role, String path, int status)
            throws Exception {
        String token = "Bearer " + Keys.access(role);

        assertThat(get(path, "Authorization", token).statusCode()).isEqualTo(status);
    }

    @Test
    void asksForATokenBeforeItSaysWhatIsForAdministratorsAlone() throws Exception {
        assertProblem(get("/api/admin/bus"), 401, "/problems/unauthorized");
        assertProblem(get("/api/admin/orders"), 401, "/problems/unauthorized");
    }

    @Test
    void knowsTheServiceThatCalls() throws Exception {
        String token = "Bearer " + Keys.service("sample-service");

        assertThat(get("/internal/whoami", "Authorization", token).body()).contains("cart-service");
        assertProblem(
                get("/internal/order-only", "Authorization", token), 403, "/problems/forbidden");
    }

    @Test
    void keepsEverybodyElseOutOfTheInside() throws Exception {
        String path = "/internal/whoami";

        assertProblem(get(path), 401, "/problems/unauthorized");
        for (String token :
                new String[] {Keys.access("admin"), Keys.service("order-service"), "x"}) {
            assertProblem(
                    get(path, "Authorization", "Bearer " + token), 401, "/problems/unauthorized");
        }
    }

    private static Date past() {
        return Date.from(Instant.now().minusSeconds(60));
    }

    private static Date future() {
        return Date.from(Instant.now().plusSeconds(60));
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String type) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        assertThat(answer.body())
                .contains("\"type\":\"" + type + "\"", "\"traceId\":\"", "\"instance\":\"/");
    }
}
