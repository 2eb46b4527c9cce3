package shop.catalog.doors;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a list.
 *
 * @param nextCursor where the next piece begins; null: this was the last
 */
public record Page<T>(List<T> items, @Nullable String nextCursor) {

    /** The same piece, shown otherwise. */
    public <R> Page<R> with(List<R> shown) {
        return new Page<>(shown, nextCursor);
    }
}
