package shop.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrossOriginScenarioTests extends Gateway {

    private static final String LISTED = "https://www.example.com";

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"})
    void tellsAListedOriginWhatItMaySend(String method) throws Exception {
        HttpResponse<String> answer =
                preflight(LISTED, method, "idempotency-key, if-match, visitor-token");

        assertThat(answer.statusCode()).isEqualTo(200);
        HttpHeaders headers = answer.headers();
        assertThat(headers.firstValue("Access-Control-Allow-Origin")).contains(LISTED);
        assertThat(headers.firstValue("Access-Control-Allow-Credentials")).contains("true");
        assertThat(list(headers, "Access-Control-Allow-Methods")).contains(method);
        assertThat(list(headers, "Access-Control-Allow-Headers"))
                .containsExactlyInAnyOrder("idempotency-key", "if-match", "visitor-token");
        assertThat(headers.firstValue("Access-Control-Max-Age")).contains("3600");
        assertThat(CART.seen).noneMatch(s -> s.method().equals("OPTIONS"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"authorization", "content-type", "Content-Type, Authorization"})
    void letsAListedOriginSendWhatAStorefrontNeeds(String header) throws Exception {
        assertThat(preflight(LISTED, "POST", header).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "*",
                "https://evil.example",
                "http://www.example.com",
                "https://www.example.com.evil.example",
                "https://www.example.com:8443",
                "https://WWW.example.com@evil.example"
            })
    void tellsNoOtherOrigin(String origin) throws Exception {
        HttpResponse<String> answer = preflight(origin, "POST", "content-type");

        assertProblem(answer, 403);
        assertUnreadable(answer);
    }

    @Test
    void allowsNothingBeyondTheList() throws Exception {
        assertProblem(preflight(LISTED, "TRACE", "content-type"), 403);
        assertProblem(preflight(LISTED, "POST", "x-forwarded-for"), 403);
    }

    @Test
    void letsAListedOriginReadTheAnswer() throws Exception {
        HttpResponse<String> answer = post("/api/cart/items", "{}", "Origin", LISTED);

        assertThat(answer.statusCode()).isEqualTo(200);
        HttpHeaders headers = answer.headers();
        assertThat(headers.firstValue("Access-Control-Allow-Origin")).contains(LISTED);
        assertThat(headers.firstValue("Access-Control-Allow-Credentials")).contains("true");
        assertThat(list(headers, "Access-Control-Expose-Headers"))
                .containsExactlyInAnyOrder(
                        "ETag",
                        "Link",
                        "Location",
                        "Retry-After",
                        "Idempotent-Replayed",
                        "Visitor-Token");
    }

    @Test
    void letsAListedOriginReadWhyItWasRefused() throws Exception {
        HttpResponse<String> answer = get("/api/products?q=%00", "Origin", LISTED);

        assertProblem(answer, 400);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains(LISTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "https://evil.example"})
    void letsNoOtherOriginReadAnything(String origin) throws Exception {
        HttpResponse<String> answer = get("/api/products", "Origin", origin);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertUnreadable(answer);
    }

    @Test
    void tellsCachesThatItDependsOnTheOrigin() throws Exception {
        for (String origin : new String[] {LISTED, "https://evil.example"}) {
            HttpResponse<String> answer = get("/api/products/public", "Origin", origin);
            assertThat(list(answer.headers(), "Vary")).contains("Origin");
        }
        assertThat(list(get("/api/products/public").headers(), "Vary")).contains("Origin");
    }

    private HttpResponse<String> preflight(String origin, String method, String headers)
            throws Exception {
        return send(
                "OPTIONS",
                "/api/cart/items",
                BodyPublishers.noBody(),
                "Origin",
                origin,
                "Access-Control-Request-Method",
                method,
                "Access-Control-Request-Headers",
                headers);
    }

    private static void assertUnreadable(HttpResponse<String> answer) {
        assertThat(answer.headers().map().keySet())
                .noneMatch(name -> name.toLowerCase().startsWith("access-control-allow"));
    }

    private static List<String> list(HttpHeaders headers, String name) {
        return headers.allValues(name).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .toList();
    }
}
