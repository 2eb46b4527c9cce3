package shop.events;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Compares a JSON Schema with a record, member by member, all the way down. */
final class RecordShape {

    private final JsonNode root;

    RecordShape(JsonNode root) {
        this.root = root;
    }

    List<String> differences(Class<?> type) {
        List<String> found = new ArrayList<>();
        compare(type, root, type.getSimpleName(), found);
        return found;
    }

    private void compare(Class<?> type, JsonNode schema, String path, List<String> found) {
        Set<String> components = new HashSet<>();
        Set<String> required = new HashSet<>();
        for (RecordComponent component : type.getRecordComponents()) {
            components.add(component.getName());
            if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                required.add(component.getName());
            }
            member(
                    component.getAnnotatedType(),
                    schema.path("properties").path(component.getName()),
                    path + "." + component.getName(),
                    found);
        }
        differ(
                path + " has properties",
                components,
                Set.copyOf(schema.path("properties").propertyNames()),
                found);
        Set<String> stated = new HashSet<>();
        schema.path("required").forEach(name -> stated.add(name.asString()));
        differ(path + " requires", required, stated, found);
    }

    private void member(AnnotatedType type, JsonNode schema, String path, List<String> found) {
        JsonNode resolved = resolve(schema);
        Type raw =
                type.getType() instanceof ParameterizedType generic
                        ? generic.getRawType()
                        : type.getType();
        if (raw == List.class) {
            member(
                    ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[0],
                    resolved.path("items"),
                    path + "[]",
                    found);
        } else if (raw instanceof Class<?> record && record.isRecord()) {
            compare(record, resolved, path, found);
        }
    }

    private JsonNode resolve(JsonNode schema) {
        JsonNode present = schema.has("anyOf") ? schema.path("anyOf").path(0) : schema;
        return present.has("$ref")
                ? root.at(present.path("$ref").asString().substring(1))
                : present;
    }

    private static void differ(
            String what, Set<String> expected, Set<String> stated, List<String> found) {
        if (!expected.equals(stated)) {
            found.add(what + " " + stated + " but the record says " + expected);
        }
    }
}
