package shop.customer.addresses;

import com.fasterxml.jackson.annotation.JsonCreator;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.stream.Collectors;
import shop.customer.request.Malformed;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Some members of an address: what is absent stays, {@code null} takes a member away (RFC 7396).
 */
record AddressChange(ObjectNode members) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    AddressChange {}

    /**
     * @throws Malformed when the changed address is none
     */
    Entry appliedTo(SavedAddress known, JsonMapper json, Validator validator) {
        ObjectNode merged = json.valueToTree(known);
        merged.remove("id");
        merged.setAll(members);
        AddressRequest changed = read(merged, json);
        for (ConstraintViolation<AddressRequest> broken : validator.validate(changed)) {
            throw new Malformed("/" + broken.getPropertyPath(), broken.getMessage());
        }
        return changed.checked();
    }

    private static AddressRequest read(ObjectNode merged, JsonMapper json) {
        try {
            return json.treeToValue(merged, AddressRequest.class);
        } catch (JacksonException wrong) {
            throw new Malformed(
                    pointer(wrong), "is not a known field, or has a wrong type or value");
        }
    }

    private static String pointer(JacksonException wrong) {
        return wrong.getPath().stream()
                .map(Reference::getPropertyName)
                .map(name -> "/" + name)
                .collect(Collectors.joining());
    }
}
