package shop.benchmarks.client;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a server said.
 *
 * @param visitorToken of the answer's header; absent unless the gateway made a new visitor
 */
public record Answer(int status, byte[] body, @Nullable String visitorToken) {

    /** This answer, when it has the status. */
    public Answer expect(int wanted) {
        if (status != wanted) {
            throw new IllegalStateException("expected " + wanted + " and got " + this);
        }
        return this;
    }

    public JsonNode json() {
        return JsonMapper.shared().readTree(body);
    }

    @Override
    public String toString() {
        return status + " " + new String(body, StandardCharsets.UTF_8);
    }
}
