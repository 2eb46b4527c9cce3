package shop.cart;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What came back over HTTP. */
public record Answer(HttpResponse<String> response) {

    private static final JsonMapper JSON = new JsonMapper();

    public int status() {
        return response.statusCode();
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    public String text() {
        return response.body();
    }

    public JsonNode body() {
        return JSON.readTree(response.body());
    }

    public JsonNode at(String pointer) {
        return body().at(pointer);
    }

    public long amount(String pointer) {
        return at(pointer + "/amount").asLong();
    }

    /** A problem without what differs from request to request. */
    public JsonNode problem() {
        assertThat(header("Content-Type")).startsWith("application/problem+json");
        return ((ObjectNode) body()).remove(List.of("instance", "traceId"));
    }

    public Answer isProblem(int status, String type) {
        assertThat(status()).as(text()).isEqualTo(status);
        assertThat(problem().path("type").asString()).isEqualTo("/problems/" + type);
        return this;
    }

    /** Refused as malformed, whatever the reason is called. */
    public Answer isRefused(int status) {
        assertThat(status()).as(text()).isEqualTo(status);
        assertThat(problem().path("type").asString()).startsWith("/problems/");
        return this;
    }

    public Answer isOk() {
        assertThat(status()).as(text()).isEqualTo(200);
        assertThat(header("Cache-Control")).contains("no-store");
        return this;
    }

    public Answer isPlaced() {
        assertThat(status()).as(text()).isEqualTo(201);
        assertThat(header("Location")).isEqualTo("/api/orders/" + at("/id").asString());
        return this;
    }
}
