package shop.defaults.document;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Gives schemas their short names. springdoc names them by whole classes here, since two classes of
 * one short name would become one schema; only those keep a part of their package.
 */
final class SchemaNames {

    private static final String REF = "$ref";
    private static final String SCHEMAS = "#/components/schemas/";
    private static final Pattern PACKAGE =
            Pattern.compile("(?:shop|java|jakarta|org|tools)\\.(?:[a-z0-9_]+\\.)*");
    private static final Pattern OUTER = Pattern.compile("[A-Z][A-Za-z0-9]*[.$]");
    private static final Pattern SEPARATED = Pattern.compile("[.$]+([A-Za-z])");

    private SchemaNames() {}

    static byte[] shorten(byte[] document) {
        JsonNode root = JsonMapper.shared().readTree(document);
        if (root.at("/components/schemas") instanceof ObjectNode schemas) {
            Map<String, String> names = names(schemas);
            rename(schemas, names);
            point(root, names);
        }
        return JsonMapper.shared().writeValueAsBytes(root);
    }

    private static Map<String, String> names(ObjectNode schemas) {
        Map<String, Long> wearers =
                schemas.propertyNames().stream()
                        .collect(
                                Collectors.groupingBy(
                                        SchemaNames::shortName, Collectors.counting()));
        Map<String, String> names = new LinkedHashMap<>();
        for (String name : schemas.propertyNames()) {
            String wanted = shortName(name);
            names.put(name, wearers.getOrDefault(wanted, 0L) == 1 ? wanted : longName(name));
        }
        return names;
    }

    private static String shortName(String name) {
        return OUTER.matcher(PACKAGE.matcher(name).replaceAll("")).replaceAll("");
    }

    /** {@code shop.cart.taxes.TaxRateView} is {@code TaxesTaxRateView}. */
    private static String longName(String name) {
        return SEPARATED
                .matcher(name.replaceFirst("^shop\\.[a-z]+", ""))
                .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }

    private static void rename(ObjectNode schemas, Map<String, String> names) {
        Map<String, JsonNode> all = new LinkedHashMap<>();
        names.forEach((old, wanted) -> all.put(wanted, schemas.get(old)));
        schemas.removeAll();
        schemas.setAll(all);
    }

    private static void point(JsonNode node, Map<String, String> names) {
        if (node instanceof ObjectNode object && object.path(REF).isString()) {
            String ref = object.path(REF).asString();
            String name = ref.startsWith(SCHEMAS) ? ref.substring(SCHEMAS.length()) : "";
            object.put(REF, names.containsKey(name) ? SCHEMAS + names.get(name) : ref);
        }
        node.values().forEach(child -> point(child, names));
    }
}
