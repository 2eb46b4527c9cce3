package shop.catalog.doors;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/**
 * Which piece of a list is wanted: rows by ascending id, from behind the one where the last piece
 * ended.
 *
 * @param given the parameters as they were sent
 */
public record PageQuery(Parameters given, long after, int limit) {

    /** A place by id is the same in whatever list. */
    private static final int ANY_LIST = 0;

    /**
     * @param allowed the list's own parameters; {@code limit} and {@code cursor} are always there
     * @throws ParameterNotAllowed when a parameter is unknown, stands twice or is not readable
     */
    public static PageQuery of(MultiValueMap<String, String> query, String... allowed) {
        Set<String> names =
                Stream.concat(Stream.of(allowed), Stream.of("limit", "cursor"))
                        .collect(Collectors.toSet());
        Parameters given = Parameters.of(query, names);
        names.forEach(given::text);
        return new PageQuery(
                given,
                given.text("cursor").map(PageQuery::after).orElse(0L),
                given.number("limit", 1, 100).orElse(20));
    }

    private static long after(String text) {
        try {
            Cursor cursor = Cursor.of(text);
            if (cursor.list() == ANY_LIST && cursor.position().key() == null) {
                return cursor.position().id();
            }
        } catch (IllegalArgumentException madeUp) {
            // told below
        }
        throw new ParameterNotAllowed("cursor", "was not given out by this list");
    }

    public Optional<String> text(String name) {
        return given.text(name);
    }

    /**
     * @throws ParameterNotAllowed when it was sent and is not what {@code valid} asks for
     */
    public Optional<String> text(String name, Predicate<String> valid) {
        Optional<String> text = text(name);
        if (text.isPresent() && text.filter(valid).isEmpty()) {
            throw new ParameterNotAllowed(name, "has no such value");
        }
        return text;
    }

    /**
     * @throws ParameterNotAllowed when it was not sent, or is no id
     */
    public long id(String name) {
        return text(name)
                .map(text -> Digits.of(name, text, 0, Digits.MOST))
                .orElseThrow(() -> new ParameterNotAllowed(name, "is needed"));
    }

    /**
     * @param found up to one row more than {@link #limit}, which tells whether there is a next page
     */
    public <T> Page<T> page(List<T> found, ToLongFunction<T> id) {
        if (found.size() <= limit) {
            return new Page<>(found, null);
        }
        List<T> items = List.copyOf(found.subList(0, limit));
        Position end = new Position(null, id.applyAsLong(items.getLast()));
        return new Page<>(items, new Cursor(ANY_LIST, end).text());
    }
}
