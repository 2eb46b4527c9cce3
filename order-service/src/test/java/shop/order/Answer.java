package shop.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
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

    public JsonNode body() {
        return JSON.readTree(response.body());
    }

    /** A problem without what differs from request to request. */
    public JsonNode problem() {
        assertThat(header("Content-Type")).startsWith("application/problem+json");
        return ((ObjectNode) body()).remove(java.util.List.of("instance", "traceId"));
    }

    public Answer isProblem(int status, String type) {
        assertThat(status()).as(response.body()).isEqualTo(status);
        assertThat(problem().path("type").asString()).isEqualTo("/problems/" + type);
        return this;
    }

    public Answer isOk() {
        return is(200);
    }

    public Answer isCreated() {
        return is(201);
    }

    /** The amount of a sum in the body. */
    public long amount(String name) {
        return body().path(name).path("amount").asLong();
    }

    public String text(String name) {
        return body().path(name).asString();
    }

    private Answer is(int status) {
        assertThat(status()).as(response.body()).isEqualTo(status);
        assertThat(header("Cache-Control")).contains("no-store");
        return this;
    }
}
