package shop.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import shop.gateway.EchoService.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DocsScenarioTests extends Gateway {

    private static final String DOCS = "/v3/api-docs";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern ADDRESS = Pattern.compile("(?:src|href)=\"([^\"]+)\"");

    @AfterEach
    void forget() {
        CATALOG.answers.remove(DOCS);
        CART.answers.remove(DOCS);
    }

    @Test
    void mergesWhatItServesAndKeepsWhatAServiceSaidLast() {
        tells(CATALOG, "/api/products", "/api/cart/of-another", "/internal/reservations");
        tells(CART, "/api/cart");
        await().atMost(PATIENCE)
                .until(() -> paths().has("/api/products") && paths().has("/api/cart"));

        CATALOG.answers.put(DOCS, new Answer(500, "text/plain", "away"));
        tells(CART, "/api/cart/items");
        await().atMost(PATIENCE).until(() -> paths().has("/api/cart/items"));

        assertThat(paths().propertyNames())
                .containsExactlyInAnyOrder("/api/products", "/api/cart/items");
        assertThat(document().at("/info/x-unknown").toString())
                .contains("ghost-service")
                .doesNotContain("catalog-service");
        assertThat(document().at("/info/description").asString()).contains("ghost-service");
    }

    @ParameterizedTest
    @CsvSource({
        "/docs, text/html",
        "/docs/docs.js, text/javascript",
        "/docs/docs.css, text/css",
        "/docs/swagger-ui.css, text/css",
        "/docs/swagger-ui-bundle.js, text/javascript"
    })
    void showsAPageThatLoadsNothingFromElsewhere(String path, String type) throws Exception {
        HttpResponse<String> answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("http", "*", "unsafe-eval");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void namesFilesThatAreThere() throws Exception {
        var addresses =
                ADDRESS.matcher(get("/docs").body()).results().map(m -> m.group(1)).toList();

        assertThat(addresses).hasSizeGreaterThan(4);
        for (String address : addresses) {
            assertThat(address).matches("data:,|/[a-z].*");
            if (address.startsWith("/")) {
                assertThat(get(address).statusCode()).as(address).isEqualTo(200);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/docs/",
        "/docs/index",
        "/docs/swagger-ui.js",
        "/docs/x/y",
        "/v3",
        "/v3/api-docs/x"
    })
    void showsNothingElse(String path) throws Exception {
        assertProblem(get(path), 404);
    }

    private JsonNode paths() {
        return document().path("paths");
    }

    private JsonNode document() {
        try {
            HttpResponse<String> answer = get(DOCS);
            assertThat(answer.statusCode()).isEqualTo(200);
            return JsonMapper.shared().readTree(answer.body());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void tells(EchoService service, String... paths) {
        var part = JsonMapper.shared().createObjectNode().put("openapi", "3.1.0");
        for (String path : paths) {
            part.withObject("/paths").putObject(path).putObject("get").put("operationId", "get");
        }
        service.answers.put(DOCS, new Answer(200, "application/json", part.toString()));
    }
}
