package shop.messaging.door;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.messaging.RepublishRequest;

/**
 * What to publish again: some keys, or the next {@code limit} after a key.
 *
 * @param limit 100 when nothing is said
 */
record TopicRequest(
        @NotBlank @Size(max = 100) String topic,
        @Size(min = 1, max = 100) @Nullable List<@NotBlank @Size(max = 200) String> keys,
        @Size(min = 1, max = 200) @Nullable String after,
        @Min(1) @Max(1000) @Nullable Integer limit) {

    private static final int USUAL = 100;

    /**
     * @throws KeysAndRange when both are named
     */
    RepublishRequest asked() {
        if (keys != null && (after != null || limit != null)) {
            throw new KeysAndRange();
        }
        return keys == null
                ? new RepublishRequest(null, after, limit == null ? USUAL : limit)
                : new RepublishRequest(keys, null, keys.size());
    }
}
