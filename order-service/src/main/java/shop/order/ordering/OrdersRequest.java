package shop.order.ordering;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which part of a list is asked for. */
public record OrdersRequest(int limit, Cursor after) {

    static final int MAX_LIMIT = 100;
    private static final int DEFAULT_LIMIT = 20;

    /**
     * @throws ParameterRefused when one is out of its range
     */
    public static OrdersRequest of(@Nullable String limit, @Nullable String cursor) {
        return new OrdersRequest(size(limit), after(cursor));
    }

    /**
     * @throws ParameterRefused when a parameter is unknown or repeated
     */
    public static void checkNames(HttpServletRequest request, Set<String> known) {
        for (Map.Entry<String, String[]> given : request.getParameterMap().entrySet()) {
            if (!known.contains(given.getKey())) {
                throw new ParameterRefused(given.getKey(), "unknown parameter");
            }
            if (given.getValue().length > 1) {
                throw new ParameterRefused(given.getKey(), "given more than once");
            }
        }
    }

    private static int size(@Nullable String limit) {
        if (limit == null) {
            return DEFAULT_LIMIT;
        }
        if (!limit.matches("[1-9][0-9]?|100")) {
            throw new ParameterRefused("limit", "must be a number from 1 to " + MAX_LIMIT);
        }
        return Integer.parseInt(limit);
    }

    private static Cursor after(@Nullable String cursor) {
        try {
            return cursor == null ? Cursor.START : Cursor.parse(cursor);
        } catch (IllegalArgumentException notOurs) {
            throw new ParameterRefused("cursor", "not a cursor of this list");
        }
    }
}
