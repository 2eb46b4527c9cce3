package shop.defaults.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemScenarioTests extends Sample {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @ParameterizedTest
    @CsvSource({
        "/api/nothing, 404, not-found",
        "/, 404, not-found",
        "/error, 404, not-found",
        "/actuator/env, 404, not-found",
        "/actuator/prometheus, 404, not-found",
        "/api/carts/7, 400, bad-request",
        "/api/carts/0b5e0000-0000-4000-8000-000000000000?page=0, 400, invalid",
        "/api/carts/0b5e0000-0000-4000-8000-000000000000?page=x, 400, bad-request",
        "/api/carts, 405, method-not-allowed",
        "/api/broken/pool, 503, unavailable",
        "/api/broken/race, 409, conflict",
        "/api/broken/bug, 500, internal-error",
        "/api/a%2Fb, 400, bad-request",
        "/api/a%00b, 400, bad-request",
        "/api/a;b=c, 400, bad-request",
        "/api//public, 400, bad-request",
    })
    void saysWhatIsWrongAndNothingOfItself(String path, int status, String type) throws Exception {
        HttpResponse<String> answer = get(path);

        assertProblem(answer, status, type);
        assertThat(answer.body().replace(path, ""))
                .doesNotContainIgnoringCase("exception", "secret", "java", "trace\":", "shop.");
    }

    @Test
    void asksToComeBackWhenTheDatabaseIsAway() throws Exception {
        assertThat(get("/api/broken/pool").headers().firstValue("Retry-After")).contains("1");
    }

    @Test
    void keepsTheTraceOfTheCaller() throws Exception {
        String header = "00-" + TRACE + "-00f067aa0ba902b7-01";

        assertThat(get("/api/nothing", "traceparent", header).body()).contains(TRACE);
        assertThat(get("/api/a;b", "traceparent", header).body()).contains(TRACE);
    }

    @Test
    void pointsAtEveryFieldThatIsNotValid() throws Exception {
        HttpResponse<String> answer =
                post("/api/carts", "{\"email\":\"x\",\"items\":[{\"sku\":null,\"quantity\":0}]}");

        assertProblem(answer, 400, "invalid");
        assertThat(answer.body())
                .contains("\"pointer\":\"/email\"")
                .contains("\"pointer\":\"/items/0/sku\"")
                .contains("\"pointer\":\"/items/0/quantity\"");
    }

    static Stream<String> unreadable() {
        return Stream.of(
                "",
                "null x",
                "[]",
                "{\"email\":\"a@b.de\",\"price\":1}",
                "{\"email\":\"a@b.de\",\"email\":\"c@d.de\"}",
                "{\"email\":\"a@b.de\"} {}",
                "{\"email\":7}",
                "{\"email\":true}",
                "{\"email\":\"a\\u0000@b.de\"}",
                "{\"email\":\"\\ud800\"}",
                "{\"options\":{\"a\\u0000\":\"b\"}}",
                "{\"rate\":0.19}",
                "{\"rate\":\"1e400\"}",
                "{\"items\":[{\"sku\":\"a\",\"quantity\":\"1\"}]}",
                "{\"items\":[{\"sku\":\"a\",\"quantity\":1.5}]}",
                "{\"items\":[{\"sku\":\"a\",\"quantity\":1.0}]}",
                "{\"items\":[{\"sku\":\"a\",\"quantity\":true}]}",
                "{\"items\":[{\"sku\":\"a\",\"quantity\":null}]}",
                "{\"items\":[{\"sku\":\"a\",\"quantity\":2147483648}]}",
                "{\"items\":[{\"sku\":\"a\"}]}",
                "{\"items\":{}}",
                "[".repeat(10_000),
                "{\"email\":\"" + "x".repeat(150_000) + "\"}",
                "{\"items\":[{\"quantity\":" + "1".repeat(100_000) + "}]}");
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void refusesWhatIsNotExactlyTheJsonItExpects(String body) throws Exception {
        assertProblem(post("/api/carts", body), 400, "unreadable");
    }

    @Test
    void readsAndWritesRatesAsDecimalStrings() throws Exception {
        assertThat(post("/api/carts", "{\"rate\":\"0.1900\"}").body())
                .contains("\"rate\":\"0.19\"");
    }

    @Test
    void namesTheUnknownField() throws Exception {
        assertThat(
                        post(
                                        "/api/carts",
                                        "{\"items\":[{\"sku\":\"a\",\"quantity\":1,\"price\":1}]}")
                                .body())
                .contains("\"pointer\":\"/items/0/price\"");
    }

    @Test
    void refusesABodyThatIsTooLargeWithAndWithoutItsLength() throws Exception {
        byte[] large = (" ".repeat(300_000) + "{}").getBytes(StandardCharsets.UTF_8);
        String[] json = {"Content-Type", "application/json"};

        assertProblem(
                send("POST", "/api/carts", BodyPublishers.ofByteArray(large), json),
                413,
                "body-too-large");
        assertProblem(
                send(
                        "POST",
                        "/api/carts",
                        BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)),
                        json),
                413,
                "body-too-large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "application/json;charset=utf-7"})
    void refusesOtherTypes(String type) throws Exception {
        assertProblem(
                post("/api/carts", "{}", "Content-Type", type), 415, "unsupported-media-type");
    }

    @Test
    void saysSoWhenItHasNothingOfThatType() throws Exception {
        assertProblem(get("/api/public", "Accept", "image/png"), 406, "not-acceptable");
        assertProblem(get("/api/nothing", "Accept", "text/html"), 404, "not-found");
    }

    @Test
    void answersABrokenRequestLineWithAProblem() throws Exception {
        String answer = raw("GET /a\\b HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("<html", "Tomcat");
    }

    @Test
    void refusesCompressedBodies() throws Exception {
        HttpResponse<String> answer =
                post(
                        "/api/carts",
                        "{}",
                        "Content-Type",
                        "application/json",
                        "Content-Encoding",
                        "gzip");

        assertProblem(answer, 415, "unsupported-media-type");
    }

    @Test
    void answersHealthOnItsOwnPort() throws Exception {
        assertThat(get("/actuator/health").statusCode()).isEqualTo(200);
        assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(200);
    }

    @Test
    void leavesPublicAnswersPublic() throws Exception {
        assertThat(get("/api/public").headers().allValues("Cache-Control"))
                .containsExactly("max-age=60, public");
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String type) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        assertThat(answer.body())
                .contains("\"type\":\"/problems/" + type + "\"", "\"status\":" + status)
                .contains("\"traceId\":\"", "\"instance\":\"/");
    }
}
