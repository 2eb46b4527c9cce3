package shop.catalog.doors;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.List;
import org.springframework.stereotype.Component;
import shop.catalog.doors.InvalidFields.Field;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** RFC 7396: members that were sent replace those that are there, null takes one away. */
@Component
public class MergePatch {

    private final JsonMapper json;
    private final Validator validator;

    MergePatch(JsonMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /**
     * The patched request, held to the same rules as a whole one.
     *
     * @throws InvalidFields when it breaks one
     */
    public <T> T apply(T current, ObjectNode patch, Class<T> type) {
        ObjectNode merged = json.valueToTree(current);
        merge(merged, patch);
        return valid(read(merged, type));
    }

    private static void merge(ObjectNode target, ObjectNode patch) {
        patch.properties()
                .forEach(member -> {
                    JsonNode value = member.getValue();
                    if (value.isNull()) {
                        target.remove(member.getKey());
                    } else if (value instanceof ObjectNode part
                            && target.get(member.getKey()) instanceof ObjectNode known) {
                        merge(known, part);
                    } else {
                        target.set(member.getKey(), value);
                    }
                });
    }

    private <T> T read(ObjectNode merged, Class<T> type) {
        try {
            return json.treeToValue(merged, type);
        } catch (JacksonException refused) {
            throw new InvalidFields(
                    pointer(refused),
                    refused instanceof UnrecognizedPropertyException
                            ? "is not a known field"
                            : "has a wrong type or value");
        }
    }

    private static String pointer(JacksonException refused) {
        StringBuilder pointer = new StringBuilder();
        refused.getPath()
                .forEach(step -> {
                    String name = step.getPropertyName();
                    pointer.append('/').append(name == null ? step.getIndex() + "" : escaped(name));
                });
        return pointer.toString();
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private <T> T valid(T request) {
        List<Field> wrong = validator.validate(request).stream().map(MergePatch::field).toList();
        if (!wrong.isEmpty()) {
            throw new InvalidFields(wrong);
        }
        return request;
    }

    /** {@code variants[0].price} is {@code /variants/0/price}. */
    private static Field field(ConstraintViolation<?> violation) {
        String path = violation.getPropertyPath().toString();
        return new Field(
                "/" + path.replaceAll("\\[([^\\]]*)\\]", "/$1").replace('.', '/'),
                violation.getMessage());
    }
}
