package shop.gateway.docs;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One service's description of itself, OpenAPI 3.1. */
record ApiPart(String service, ObjectNode json) {

    ObjectNode paths() {
        return object(json.path("paths"));
    }

    ObjectNode components() {
        return object(json.path("components"));
    }

    static ObjectNode object(JsonNode node) {
        return node instanceof ObjectNode object ? object : JsonNodeFactory.instance.objectNode();
    }
}
