package shop.gateway.docs;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the merged description says of itself. */
final class ApiInfo {

    private static final String ALL = "Everything this shop serves, one tag for each service.";

    private ApiInfo() {}

    static void describe(ObjectNode info, List<String> unknown) {
        info.put("title", "Shop").put("version", version()).put("description", ALL);
        if (!unknown.isEmpty()) {
            info.put(
                    "description", ALL + " Not described now: " + String.join(", ", unknown) + ".");
            ArrayNode names = info.putArray("x-unknown");
            unknown.forEach(names::add);
        }
    }

    private static String version() {
        String version = ApiInfo.class.getPackage().getImplementationVersion();
        return version == null ? "0" : version;
    }
}
