package shop.cart.requests;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * Which part of a list is wanted: so many, after the place where the last part ended.
 *
 * @param filters the list's own parameters, each at most once
 */
public record Page(int limit, @Nullable Cursor after, Map<String, String> filters) {

    private static final int USUAL = 20;
    private static final int MOST = 100;
    private static final int LONGEST = 500;

    /**
     * @param filters the names of the list's own parameters
     * @throws Malformed when a parameter is unknown, stands twice or is not readable
     */
    public static Page of(MultiValueMap<String, String> query, Set<String> filters) {
        query.forEach((name, values) -> check(name, values, filters));
        Map<String, String> given = query.toSingleValueMap();
        String cursor = given.remove("cursor");
        String limit = given.remove("limit");
        return new Page(
                limit == null ? USUAL : limit(limit),
                cursor == null ? null : Cursor.of(cursor),
                Map.copyOf(given));
    }

    private static void check(String name, List<String> values, Set<String> filters) {
        boolean known = name.equals("cursor") || name.equals("limit") || filters.contains(name);
        if (!known || values.size() != 1 || values.getFirst().length() > LONGEST) {
            throw new Malformed("", "a query parameter is unknown, stands twice or is too long");
        }
    }

    private static int limit(String text) {
        boolean digits = text.matches("[0-9]{1,3}");
        if (!digits || Integer.parseInt(text) < 1 || Integer.parseInt(text) > MOST) {
            throw new Malformed("", "limit is a number from 1 to " + MOST);
        }
        return Integer.parseInt(text);
    }
}
