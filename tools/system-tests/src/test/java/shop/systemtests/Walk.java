package shop.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.systemtests.client.Visitor;
import tools.jackson.databind.JsonNode;

/** A visitor whose every answer is held against the document, and who remembers what was asked. */
final class Walk {

    private final ApiDocument document;
    private final Set<String> walked = new TreeSet<>();
    private Visitor visitor;

    Walk(ApiDocument document, Visitor visitor) {
        this.document = document;
        this.visitor = visitor;
    }

    Visitor visitor() {
        return visitor;
    }

    void as(Visitor other) {
        visitor = other;
    }

    Set<String> walked() {
        return walked;
    }

    JsonNode get(String path) {
        return call(200, "GET", path, null);
    }

    JsonNode call(int status, String method, String path, @Nullable Object body) {
        var headers = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        var answer = visitor.send(method, path, headers, body).expect(status);
        assertThat(document.breaches(method, path, answer))
                .as("%s %s: %s", method, path, answer)
                .isEmpty();
        walked.add(document.operation(method, path));
        return answer.json();
    }
}
