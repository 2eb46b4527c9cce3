package shop.customer;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An answer and its JSON. */
public record Answer(HttpResponse<String> response) {

    private static final JsonMapper JSON = new JsonMapper();

    public int status() {
        return response.statusCode();
    }

    public String body() {
        return response.body();
    }

    public JsonNode json() {
        return JSON.readTree(response.body());
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** The text of a member. */
    public String text(String name) {
        return json().path(name).asString();
    }

    /** The name of the problem, such as {@code email-taken}. */
    public String problem() {
        return header("Content-Type").startsWith("application/problem+json")
                ? text("type").replace("/problems/", "")
                : "no problem: " + status();
    }

    /** Where the first mistake is. */
    public String pointer() {
        return json().path("errors").path(0).path("pointer").asString();
    }

    public List<JsonNode> items() {
        return StreamSupport.stream(json().path("items").spliterator(), false).toList();
    }
}
