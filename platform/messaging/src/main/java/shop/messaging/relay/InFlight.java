package shop.messaging.relay;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Rows taken from the table: of each key one on its way to the broker, the others behind it. So a
 * row that turns out to be unsendable can still hold back those after it.
 */
final class InFlight {

    private final Map<UnsentRow.Key, Deque<UnsentRow>> keys = new HashMap<>();
    private final Set<Long> ids = new HashSet<>();
    private long bytes;

    /** Returns whether nothing of its key is before it, so that it is to be sent now. */
    boolean add(UnsentRow row) {
        Deque<UnsentRow> queue = keys.computeIfAbsent(row.orderedBy(), _ -> new ArrayDeque<>(2));
        queue.addLast(row);
        ids.add(row.id());
        bytes += row.payload().length;
        return queue.size() == 1;
    }

    /** Takes out an acknowledged row and returns the next of its key. */
    Optional<UnsentRow> acknowledged(UnsentRow row) {
        Deque<UnsentRow> queue = keys.get(row.orderedBy());
        if (queue == null) {
            return Optional.empty();
        }
        forget(queue.removeFirst());
        UnsentRow next = queue.peekFirst();
        if (next == null) {
            keys.remove(row.orderedBy());
        }
        return Optional.ofNullable(next);
    }

    /** Gives a key's rows back to the table, to be read again. */
    void giveBack(UnsentRow.Key key) {
        Deque<UnsentRow> queue = keys.remove(key);
        if (queue != null) {
            queue.forEach(this::forget);
        }
    }

    private void forget(UnsentRow row) {
        ids.remove(row.id());
        bytes -= row.payload().length;
    }

    Long[] ids() {
        return ids.toArray(Long[]::new);
    }

    int rows() {
        return ids.size();
    }

    long bytes() {
        return bytes;
    }
}
