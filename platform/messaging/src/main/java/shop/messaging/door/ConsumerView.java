package shop.messaging.door;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import shop.messaging.bus.Lag;

/**
 * @param lag records that wait for this group; null when nobody knows, for {@code reason}
 */
record ConsumerView(
        String topic,
        String group,
        @Nullable Long lag,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String reason) {

    static ConsumerView of(Lag lag) {
        return new ConsumerView(
                lag.subscription().topic(),
                lag.subscription().group(),
                lag.records(),
                lag.reason());
    }
}
