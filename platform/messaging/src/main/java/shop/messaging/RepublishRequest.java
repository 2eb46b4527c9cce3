package shop.messaging;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which keys to publish again: those named, or the next ones in the order of keys.
 *
 * @param keys at most 100, each not empty; absent: {@code after} and {@code limit} say it
 * @param after the last key that was published before; absent: from the first
 * @param limit at most 1,000; with {@code keys} their number
 */
public record RepublishRequest(@Nullable List<String> keys, @Nullable String after, int limit) {

    public RepublishRequest {
        keys = keys == null ? null : List.copyOf(keys);
    }
}
