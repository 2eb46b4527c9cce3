package shop.systemtests;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import shop.systemtests.client.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The merged OpenAPI document, and whether an answer is one that it promises. */
final class ApiDocument {

    private static final SchemaRegistry SCHEMAS =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final JsonNode document;

    ApiDocument(JsonNode document) {
        this.document = document;
    }

    /** Such as {@code GET /api/products/{}}. */
    Set<String> operations() {
        var found = new TreeSet<String>();
        document.required("paths")
                .propertyStream()
                .forEach(path ->
                        path.getValue()
                                .propertyNames()
                                .forEach(method ->
                                        found.add(
                                                method.toUpperCase()
                                                        + " "
                                                        + nameless(path.getKey()))));
        return found;
    }

    /** The operation's name in {@link #operations()}. */
    String operation(String method, String path) {
        return method + " " + nameless(template(path));
    }

    /** What is wrong with the answer; nothing when the document promises it. */
    List<String> breaches(String method, String path, Answer answer) {
        var operation = document.at("/paths").path(template(path)).path(method.toLowerCase());
        var response = operation.path("responses").path(Integer.toString(answer.status()));
        if (response.has("$ref")) {
            response = document.at(response.required("$ref").asString().substring(1));
        }
        if (response.isMissingNode()) {
            return List.of(answer.status() + " is not documented");
        }
        var media = response.path("content").path(mediaType(answer));
        if (media.isMissingNode() && answer.body().isEmpty()) {
            return List.of();
        }
        return media.isMissingNode()
                ? List.of(mediaType(answer) + " of " + answer.status() + " is not documented")
                : validate(media.path("schema"), answer);
    }

    private List<String> validate(JsonNode schema, Answer answer) {
        ObjectNode whole = JsonMapper.shared().createObjectNode();
        whole.set("components", document.path("components"));
        whole.setAll((ObjectNode) schema.deepCopy());
        Schema compiled = SCHEMAS.getSchema(whole.toString(), InputFormat.JSON);
        return compiled.validate(answer.body(), InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private static String mediaType(Answer answer) {
        return answer.contentType().replaceFirst(";.*", "");
    }

    /** The most literal template that the path fits. */
    private String template(String path) {
        var plain = path.replaceFirst("\\?.*", "");
        return document.required("paths").propertyNames().stream()
                .filter(template -> plain.matches(nameless(template).replace("{}", "[^/]+")))
                .min(Comparator.comparingLong(ApiDocument::variables))
                .orElseThrow(() -> new AssertionError(path + " is not documented"));
    }

    private static long variables(String template) {
        return Stream.of(template.split("/")).filter(part -> part.startsWith("{")).count();
    }

    private static String nameless(String template) {
        return template.replaceAll("\\{[^/]*}", "{}");
    }
}
