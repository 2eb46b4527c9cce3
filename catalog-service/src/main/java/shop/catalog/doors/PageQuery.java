package shop.catalog.doors;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import org.springframework.util.MultiValueMap;

/**
 * Which piece of a list is wanted: rows by ascending id, from behind the one where the last piece
 * ended.
 *
 * @param filters the list's own parameters, as they were sent
 */
public record PageQuery(Map<String, String> filters, long after, int limit) {

    private static final int LONGEST = 255;
    private static final Pattern ID = Pattern.compile("\\d{1,18}");
    private static final Pattern LIMIT = Pattern.compile("[1-9]\\d?|100");

    /**
     * @param allowed the list's own parameters; {@code limit} and {@code cursor} are always there
     * @throws Malformed when a parameter is unknown, stands twice or is not readable
     */
    public static PageQuery of(MultiValueMap<String, String> query, String... allowed) {
        query.forEach((name, given) -> check(name, given, Set.of(allowed)));
        Map<String, String> given = query.toSingleValueMap();
        return new PageQuery(
                given,
                Optional.ofNullable(given.get("cursor")).map(IdCursor::read).orElse(0L),
                Optional.ofNullable(given.get("limit")).map(PageQuery::limit).orElse(20));
    }

    private static void check(String name, List<String> given, Set<String> allowed) {
        if (!allowed.contains(name) && !name.equals("limit") && !name.equals("cursor")) {
            throw new Malformed("A query parameter is not known here.");
        }
        if (given.size() > 1) {
            throw new Malformed("The query parameter " + name + " stands more than once.");
        }
        if (!readable(given.getFirst())) {
            throw new Malformed("The query parameter " + name + " is not readable.");
        }
    }

    private static boolean readable(String text) {
        return !text.isBlank()
                && text.length() <= LONGEST
                && text.chars().noneMatch(Character::isISOControl);
    }

    private static int limit(String text) {
        if (!LIMIT.matcher(text).matches()) {
            throw new Malformed("The query parameter limit is a number from 1 to 100.");
        }
        return Integer.parseInt(text);
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(filters.get(name));
    }

    /**
     * @throws Malformed when it was sent and is not what {@code valid} asks for
     */
    public Optional<String> text(String name, Predicate<String> valid) {
        Optional<String> text = text(name);
        if (text.isPresent() && text.filter(valid).isEmpty()) {
            throw new Malformed("The query parameter " + name + " has no such value.");
        }
        return text;
    }

    /**
     * @throws Malformed when it was not sent, or is no id
     */
    public long id(String name) {
        return text(name, ID.asMatchPredicate())
                .map(Long::parseLong)
                .orElseThrow(() -> new Malformed("The query parameter " + name + " is needed."));
    }

    /**
     * @param found up to one row more than {@link #limit}, which tells whether there is a next page
     */
    public <T> Page<T> page(List<T> found, ToLongFunction<T> id) {
        if (found.size() <= limit) {
            return new Page<>(found, null);
        }
        List<T> items = List.copyOf(found.subList(0, limit));
        return new Page<>(items, IdCursor.text(id.applyAsLong(items.getLast())));
    }
}
