package shop.catalog.searching;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;

/** A name and a value in one text, so that an index finds the pair. */
final class AttributeKeys {

    /** The unit separator, which stands in no name. */
    static final char BETWEEN = '\u001f';

    private AttributeKeys() {}

    static String[] of(String name, Collection<String> values) {
        return values.stream().map(value -> name + BETWEEN + value).toArray(String[]::new);
    }

    static Stream<String> of(Map<String, String> attributes) {
        return attributes.entrySet().stream().map(a -> a.getKey() + BETWEEN + a.getValue());
    }

    /** SQL for the parameter in lower case, which the database does for both sides. */
    static String lower(String parameter) {
        return "lower_all(:" + parameter + ")";
    }

    /** The same, done once and not for each row. */
    static String lowerOnce(String parameter) {
        return "(SELECT " + lower(parameter) + ")";
    }
}
