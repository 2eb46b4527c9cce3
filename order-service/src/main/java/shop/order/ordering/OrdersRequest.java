package shop.order.ordering;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which part of a list is asked for. */
record OrdersRequest(int limit, Cursor after) {

    static final int MAX_LIMIT = 100;
    private static final int DEFAULT_LIMIT = 20;
    private static final Set<String> NAMES = Set.of("limit", "cursor");

    /**
     * @throws ParameterRefused when a parameter is unknown, repeated or out of its range
     */
    static OrdersRequest of(Map<String, List<String>> parameters) {
        parameters.forEach(OrdersRequest::check);
        return new OrdersRequest(limit(parameters.get("limit")), after(parameters.get("cursor")));
    }

    private static void check(String name, List<String> values) {
        if (!NAMES.contains(name)) {
            throw new ParameterRefused(name, "unknown parameter");
        }
        if (values.size() > 1) {
            throw new ParameterRefused(name, "given more than once");
        }
    }

    private static int limit(@Nullable List<String> values) {
        if (values == null) {
            return DEFAULT_LIMIT;
        }
        if (!values.getFirst().matches("[1-9][0-9]?|100")) {
            throw new ParameterRefused("limit", "must be a number from 1 to " + MAX_LIMIT);
        }
        return Integer.parseInt(values.getFirst());
    }

    private static Cursor after(@Nullable List<String> values) {
        try {
            return values == null ? Cursor.START : Cursor.parse(values.getFirst());
        } catch (IllegalArgumentException notOurs) {
            throw new ParameterRefused("cursor", "not a cursor of this list");
        }
    }
}
