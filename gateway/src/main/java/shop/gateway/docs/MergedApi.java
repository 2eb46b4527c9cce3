package shop.gateway.docs;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The description of everything that is served, grown service by service. */
final class MergedApi {

    private static final Set<String> METHODS =
            Set.of("get", "head", "post", "put", "patch", "delete", "options");

    private final ObjectNode paths = JsonNodeFactory.instance.objectNode();
    private final ObjectNode components = JsonNodeFactory.instance.objectNode();
    private final Set<String> operationIds = new HashSet<>();
    private final BiPredicate<String, String> serves;

    /**
     * @param serves whether what a service says of a path is what the gateway does with it
     */
    MergedApi(BiPredicate<String, String> serves) {
        this.serves = serves;
    }

    void add(ApiPart part) {
        Renaming renaming = Renaming.of(part, components);
        part.paths().properties().stream()
                .filter(path -> serves.test(part.service(), path.getKey()))
                .filter(path -> !paths.has(path.getKey()))
                .forEach(path ->
                        paths.set(
                                path.getKey(),
                                path(part, ApiPart.object(renaming.renamed(path.getValue())))));
        part.components()
                .properties()
                .forEach(section -> add(section.getKey(), section.getValue(), renaming));
    }

    private void add(String section, JsonNode theirs, Renaming renaming) {
        ObjectNode ours = components.withObject("/" + section);
        for (Map.Entry<String, JsonNode> one : theirs.properties()) {
            ours.putIfAbsent(
                    renaming.name(section, one.getKey()), renaming.renamed(one.getValue()));
        }
    }

    private ObjectNode path(ApiPart part, ObjectNode path) {
        path.remove("trace");
        path.properties().stream()
                .filter(one -> METHODS.contains(one.getKey()))
                .forEach(one -> describe(part, ApiPart.object(one.getValue())));
        return path;
    }

    private void describe(ApiPart part, ObjectNode operation) {
        operation.putArray("tags").add(part.service());
        String id = operation.path("operationId").asString("");
        if (!id.isEmpty() && !operationIds.add(id)) {
            operation.put("operationId", part.service() + "." + id);
        }
        JsonNode security = part.json().get("security");
        if (security != null && !operation.has("security")) {
            operation.set("security", security);
        }
    }

    /**
     * @param unknown services of which nothing is known
     */
    ObjectNode document(List<String> services, List<String> unknown) {
        ObjectNode document = JsonNodeFactory.instance.objectNode().put("openapi", "3.1.0");
        ApiInfo.describe(document.putObject("info"), unknown);
        document.putArray("servers").addObject().put("url", "/");
        services.forEach(service -> document.withArray("/tags").addObject().put("name", service));
        document.set("paths", paths);
        document.set("components", components);
        return document;
    }
}
