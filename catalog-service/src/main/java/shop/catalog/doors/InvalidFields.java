package shop.catalog.doors;

import java.util.List;

/** Members of a body that are not valid, or do not fit each other. */
public class InvalidFields extends RuntimeException {

    private final transient List<Field> fields;

    public InvalidFields(List<Field> fields) {
        super(fields.toString());
        this.fields = List.copyOf(fields);
    }

    public InvalidFields(String pointer, String detail) {
        this(List.of(new Field(pointer, detail)));
    }

    List<Field> fields() {
        return fields;
    }

    /**
     * @param pointer JSON pointer into the body
     */
    public record Field(String pointer, String detail) {}
}
