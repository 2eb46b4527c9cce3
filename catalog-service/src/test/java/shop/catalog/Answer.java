package shop.catalog;

import java.net.http.HttpHeaders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the service answered. */
public record Answer(int status, HttpHeaders headers, String text) {

    private static final JsonMapper JSON = new JsonMapper();

    public JsonNode json() {
        return JSON.readTree(text);
    }

    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** The problem's type, or nothing when it is none. */
    public String problem() {
        return header("content-type").startsWith("application/problem+json")
                ? json().path("type").asString()
                : "";
    }
}
