package shop.catalog.searching;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import shop.catalog.doors.Position;

/** An order of the list; equals stand by id, in the same direction. */
public enum Sort {
    ID("", "l", "l.product_id", Long::valueOf, true),
    RELEVANCE(
            "relevance",
            "l",
            "ts_rank(l.search, (SELECT search_query(:words)))::float8",
            Double::valueOf,
            false),
    PRICE("price", "p", "p.lowest", Long::valueOf, true),
    HIGHEST_PRICE("-price", "p", "p.lowest", Long::valueOf, false),
    NEWEST("newest", "l", "l.arrival", Long::valueOf, false),
    BESTSELLING("bestselling", "s", "s.sold", Long::valueOf, false),
    NAME("name", "l", "l.name", text -> text, true);

    private final String word;
    private final String table;
    private final String key;
    private final Function<String, Object> type;
    private final boolean ascending;

    Sort(String word, String table, String key, Function<String, Object> type, boolean ascending) {
        this.word = word;
        this.table = table;
        this.key = key;
        this.type = type;
        this.ascending = ascending;
    }

    public static Optional<Sort> of(String word) {
        return Arrays.stream(values())
                .filter(sort -> !word.isEmpty() && sort.word.equals(word))
                .findFirst();
    }

    boolean byPrice() {
        return this == PRICE || this == HIGHEST_PRICE;
    }

    String key() {
        return key;
    }

    /** From the table with the key, so that one index has both. */
    String id() {
        return table + ".product_id";
    }

    String direction() {
        return ascending ? "ASC" : "DESC";
    }

    String beyond() {
        return ascending ? ">" : "<";
    }

    /** What a page that ended there is continued from. */
    Object key(Position position) {
        return type.apply(Objects.requireNonNull(position.key()));
    }

    /** Whether a page in this order can have ended there. */
    public boolean knows(Position position) {
        if (position.key() == null) {
            return byPrice();
        }
        try {
            return !key(position).toString().contains("\0");
        } catch (NumberFormatException foreign) {
            return false;
        }
    }
}
