package shop.systemtests.client;

import java.net.http.HttpHeaders;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a server said. */
public record Answer(int status, HttpHeaders headers, String body) {

    /** The body as JSON; a missing node when it is empty. */
    public JsonNode json() {
        return JsonMapper.shared().readTree(body);
    }

    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    public String contentType() {
        return header("Content-Type").orElse("");
    }

    /** Whether this answer carries the problem type {@code /problems/<name>}. */
    public boolean isProblem(String name) {
        return contentType().startsWith("application/problem+json")
                && json().path("type").asString("").equals("/problems/" + name);
    }

    /** This answer, when it has the status. */
    public Answer expect(int wanted) {
        if (status != wanted) {
            throw new UnexpectedAnswer(wanted, this);
        }
        return this;
    }

    @Override
    public String toString() {
        return status + " " + body;
    }
}
