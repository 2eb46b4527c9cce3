package shop.systemtests;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Bodies with one member that nobody should accept, the rest as it should be. */
final class BadValues {

    private static final String MARK = "@@member@@";

    private static final List<String> NO_TEXT =
            List.of(
                    "\"\\u0000\"",
                    "\"a\\u0000b\"",
                    "\"\\ud800\"",
                    "\"" + "x".repeat(20_000) + "\"",
                    "42",
                    "1.5",
                    "true",
                    "[]",
                    "[\"a\"]",
                    "{}");

    private static final List<String> NO_INTEGER =
            List.of(
                    "9223372036854775808",
                    "-9223372036854775809",
                    "1.5",
                    "1e3",
                    "1E400",
                    "NaN",
                    "0x10",
                    "\"1\"",
                    "\"\"",
                    "true",
                    "[]",
                    "[1]",
                    "{}");

    private static final List<String> NO_FLAG = List.of("\"true\"", "1", "0", "\"\"", "[]", "{}");

    private static final List<String> NO_OBJECT = List.of("[]", "\"x\"", "1", "true");

    private static final List<String> NO_LIST = List.of("{}", "\"x\"", "1", "true", "[null]");

    private final Door door;
    private final List<BadBody> bodies = new ArrayList<>();

    private BadValues(Door door) {
        this.door = door;
    }

    static List<BadBody> of(Door door) {
        var values = new BadValues(door);
        values.members("", JsonMapper.shared().valueToTree(door.sample()));
        return values.bodies;
    }

    private void members(String at, JsonNode node) {
        node.propertyStream().forEach(member -> member(at + "/" + member.getKey()));
        for (int i = 0; i < node.size() && node.isArray(); i++) {
            member(at + "/" + i);
        }
    }

    private void member(String pointer) {
        JsonNode value = JsonMapper.shared().valueToTree(door.sample()).requiredAt(pointer);
        wrong(value).forEach(raw -> bodies.add(spoilt(pointer, raw)));
        if (!door.optional().contains(pointer)) {
            bodies.add(spoilt(pointer, "null"));
        }
        if (!door.free().contains(pointer)) {
            members(pointer, value);
        }
    }

    private static Stream<String> wrong(JsonNode value) {
        List<String> wrong =
                switch (value.getNodeType()) {
                    case STRING -> NO_TEXT;
                    case NUMBER -> NO_INTEGER;
                    case BOOLEAN -> NO_FLAG;
                    case OBJECT -> NO_OBJECT;
                    case ARRAY -> NO_LIST;
                    default -> List.of();
                };
        return wrong.stream();
    }

    private BadBody spoilt(String pointer, String raw) {
        JsonNode body = JsonMapper.shared().valueToTree(door.sample());
        int cut = pointer.lastIndexOf('/');
        JsonNode parent = body.at(pointer.substring(0, cut));
        String name = pointer.substring(cut + 1);
        if (parent instanceof ObjectNode object) {
            object.put(name, MARK);
        } else {
            ((ArrayNode) parent).set(Integer.parseInt(name), MARK);
        }
        String json = body.toString().replace("\"" + MARK + "\"", raw);
        String shown = raw.length() > 40 ? raw.substring(0, 40) + "…" : raw;
        return BadBody.json(pointer + " = " + shown, json);
    }
}
