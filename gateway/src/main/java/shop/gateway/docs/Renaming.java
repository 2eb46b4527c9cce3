package shop.gateway.docs;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Components of a service that another one has under the same name with other content: these get
 * the service's name in front. What is equal in both is one.
 */
final class Renaming {

    private static final String ROOT = "#/components/";

    /** The same everywhere by agreement; a scheme of another name would be another scheme. */
    private static final String ONE_FOR_ALL = "securitySchemes";

    private final String service;
    private final Set<String> clashing = new HashSet<>();

    private Renaming(String service) {
        this.service = service;
    }

    /**
     * Looked for until no more is found: a component that names a renamed one says something else
     * than its namesake.
     */
    static Renaming of(ApiPart part, ObjectNode known) {
        Renaming renaming = new Renaming(part.service());
        while (renaming.findMore(part.components(), known)) {}
        return renaming;
    }

    private boolean findMore(ObjectNode components, ObjectNode known) {
        int before = clashing.size();
        components.properties().stream()
                .filter(section -> !section.getKey().equals(ONE_FOR_ALL))
                .forEach(section -> compare(section, known.path(section.getKey())));
        return clashing.size() > before;
    }

    private void compare(Map.Entry<String, JsonNode> section, JsonNode known) {
        section.getValue().properties().stream()
                .filter(one -> known.has(one.getKey()))
                .filter(one -> !known.path(one.getKey()).equals(renamed(one.getValue())))
                .forEach(one -> clashing.add(section.getKey() + "/" + one.getKey()));
    }

    String name(String section, String name) {
        return clashing.contains(section + "/" + name) ? service + "." + name : name;
    }

    /** A copy whose references name the components by their new names. */
    JsonNode renamed(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> renamed(object);
            case ArrayNode array -> {
                ArrayNode copy = JsonNodeFactory.instance.arrayNode();
                array.forEach(item -> copy.add(renamed(item)));
                yield copy;
            }
            default -> node.isString() ? reference(node) : node;
        };
    }

    private ObjectNode renamed(ObjectNode object) {
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        object.properties().forEach(one -> copy.set(one.getKey(), renamed(one.getValue())));
        return copy;
    }

    private JsonNode reference(JsonNode text) {
        String value = text.asString();
        String[] parts =
                value.startsWith(ROOT) ? value.substring(ROOT.length()).split("/") : new String[0];
        return parts.length == 2
                ? JsonNodeFactory.instance.stringNode(
                        ROOT + parts[0] + "/" + name(parts[0], parts[1]))
                : text;
    }
}
