package shop.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulesScenarioTests extends Gateway {

    @Test
    void takesOffWhatOnlyInsidersMaySay() throws Exception {
        get(
                "/api/products",
                "X-Visitor-Id",
                "1",
                "X-User-Id",
                "1",
                "X-User-Roles",
                "admin",
                "X-Internal-Call",
                "1",
                "Forwarded",
                "for=1.2.3.4",
                "X-Forwarded-For",
                "1.2.3.4",
                "X-Forwarded-Host",
                "evil",
                "X-Forwarded-Prefix",
                "/evil",
                "X-Original-URL",
                "/api/admin/stock",
                "X-Rewrite-Url",
                "/api/admin/stock",
                "X-HTTP-Method-Override",
                "DELETE",
                "X-Harmless",
                "1");

        assertThat(CATALOG.last().method()).isEqualTo("GET");
        assertThat(CATALOG.last().headers()).containsKey("x-harmless");
        assertThat(CATALOG.last().headers().keySet())
                .noneMatch(name ->
                        name.matches("x-(visitor|user|internal|forwarded|original|rewrite|http).*"))
                .doesNotContain("forwarded");
    }

    @Test
    void handsOnDoubleHeadersAsTheyAreForTheServiceToRefuse() throws Exception {
        get("/api/products", "Idempotency-Key", "one-key-1", "Idempotency-Key", "other-key");

        assertThat(CATALOG.last().headers().get("idempotency-key"))
                .containsExactlyInAnyOrder("one-key-1", "other-key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer", "bearer x", "Basic eDp5", "Bearer a b", "%0d%0aX-Evil: 1"})
    void judgesNoAccessToken(String authorization) throws Exception {
        get("/api/products", "Authorization", authorization);

        assertThat(CATALOG.last().headers().get("authorization")).containsExactly(authorization);
        assertThat(CATALOG.last().headers()).doesNotContainKey("x-evil");
    }

    @Test
    void refusesAnAccessTokenThatIsTooLong() throws Exception {
        assertProblem(get("/api/products", "Authorization", "Bearer " + "x".repeat(20_000)), 431);
    }

    @Test
    void beginsATraceAndContinuesOne() throws Exception {
        get("/api/products");
        assertThat(CATALOG.last().headers().get("traceparent").getFirst())
                .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");

        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        get("/api/products", "traceparent", "00-" + trace + "-00f067aa0ba902b7-01");
        assertThat(CATALOG.last().headers().get("traceparent").getFirst()).contains(trace);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/products/a%2Fb",
                "/api/products/a%5cb",
                "/api/products/a%00b",
                "/api/products/%0d%0aX-Evil:%201",
                "/api/products/a;jsessionid=1",
                "/api/products/a%3Bb",
                "/api/products/%c0%af",
                "/api/products/%ff",
                "/api/products/../admin/stock",
                "/api/products/%2e%2e/admin",
                "/api/products/%252e%252e/admin",
                "/api//products",
                "/api/products?q=%00",
                "/api/products?q=%ff"
            })
    void refusesAPathThatCouldBeReadInTwoWays(String path) throws Exception {
        assertProblem(get(path), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "CONNECT", "BREW"})
    void refusesOtherMethods(String method) throws Exception {
        String answer =
                raw(method + " /api/products HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 40").contains("application/problem+json");
    }

    @Test
    void refusesHeadersOver16KilobytesAndMany() throws Exception {
        assertProblem(get("/api/products", "X-Long", "x".repeat(17_000)), 431);

        String many = "X-A: 1\r\n".repeat(5_000);
        assertThat(
                        raw(
                                "GET /api/products HTTP/1.1\r\nHost: a\r\nConnection: close\r\n"
                                        + many
                                        + "\r\n"))
                .startsWith("HTTP/1.1 431")
                .contains("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({
        "GET /api/products HTTP/1.1|X-Long: LONG, 431",
        "GET /api/products?q=LONG HTTP/1.1|Host: a, 414",
        "GET /api/products HTTP/1.1|X-Broken : 1, 400",
        "GET /api/products HTTP/9.x|Host: a, 400",
        "POST /api/products HTTP/1.1|Content-Length: 1|Content-Length: 2, 400",
        "POST /api/products HTTP/1.1|Content-Length: x, 400",
    })
    void answersWhatIsNoRequestWithAProblem(String request, int status) throws Exception {
        String bytes = request.replace("|", "\r\n").replace("LONG", "x".repeat(100_000));

        assertThat(raw(bytes + "\r\n\r\n"))
                .startsWith("HTTP/1.1 " + status)
                .contains("application/problem+json");
    }

    @Test
    void refusesAnAddressOver8Kilobytes() throws Exception {
        assertProblem(get("/api/products?q=" + "x".repeat(9_000)), 414);
    }

    @Test
    void refusesABodyOver256KilobytesWithAndWithoutItsLength() throws Exception {
        byte[] large = new byte[5_000_000]; // more than the connection holds unread

        assertProblem(send("POST", "/api/products/large", BodyPublishers.ofByteArray(large)), 413);
        assertProblem(
                send(
                        "POST",
                        "/api/products/large",
                        BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large))),
                413);
        assertThat(CATALOG.seen).noneMatch(s -> s.path().endsWith("/large"));
    }

    @Test
    void waitsForNoBodyThatIsHopelesslyLarge() throws Exception {
        assertThat(
                        raw(
                                "POST /api/products/large HTTP/1.1\r\nHost: a\r\n"
                                        + "Content-Length: 99000000\r\n\r\n"))
                .startsWith("HTTP/1.1 413")
                .contains("application/problem+json");
    }

    @Test
    void letsALargeImportThrough() throws Exception {
        byte[] large = "x".repeat(5_000_000).getBytes(StandardCharsets.UTF_8);

        HttpResponse<String> answer =
                send("POST", "/api/admin/products/import", BodyPublishers.ofByteArray(large));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(CATALOG.seen.stream().mapToInt(s -> s.body().length()).max())
                .hasValue(5_000_000);
    }

    @Test
    void tellsACarefulClientToGoOn() throws Exception {
        String answer =
                raw(
                        "POST /api/products HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n"
                                + "Expect: 100-continue\r\nConnection: close\r\n\r\n{}");

        assertThat(answer).startsWith("HTTP/1.1 100").contains("HTTP/1.1 200");
        assertThat(CATALOG.last().headers()).doesNotContainKey("expect");
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site, 403",
        "Origin, https://evil.example, 403",
        "Origin, null, 403",
        "Sec-Fetch-Site, same-origin, 200",
        "Sec-Fetch-Site, none, 200",
        "Origin, https://www.example.com, 200",
        "X-Nothing, said, 200",
    })
    void refusesChangesFromOtherSites(String header, String value, int status) throws Exception {
        HttpResponse<String> answer = post("/api/admin/stock/1", "{}", header, value);

        if (status == 403) {
            assertProblem(answer, 403);
        } else {
            assertThat(answer.statusCode()).isEqualTo(200);
        }
        assertThat(get("/api/products", header, value).statusCode()).isEqualTo(200);
    }

    @Test
    void knowsItsOwnOrigin() throws Exception {
        String own = "http://127.0.0.1:" + port;

        assertThat(post("/api/products", "{}", "Origin", own).statusCode()).isEqualTo(200);
    }

    @Test
    void tellsBrowsersToBeCarefulAndNobodyWhatItIs() throws Exception {
        for (String path : new String[] {"/api/products", "/api/nothing"}) {
            var headers = get(path).headers();

            assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
            assertThat(headers.firstValue("Content-Security-Policy")).isPresent();
            assertThat(headers.firstValue("Cache-Control")).contains("no-store");
            assertThat(headers.firstValue("Server")).isEmpty();
            assertThat(headers.firstValue("X-Powered-By")).isEmpty();
        }
    }

    @Test
    void cutsAClientThatNeverFinishesItsRequest() throws Exception {
        assertThat(raw("GET /api/products HTTP/1.1\r\nHost: ")).isEmpty();
        assertThat(raw("POST /api/products HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\n{"))
                .startsWith("HTTP/1.1 408");
    }
}
