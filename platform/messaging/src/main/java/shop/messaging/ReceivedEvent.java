package shop.messaging;

import java.time.Instant;
import java.util.UUID;
import shop.events.Event;

/**
 * An event from the bus.
 *
 * @param id unique for the event; a repeat carries the same
 * @param sequence the aggregate's count of facts; gaps are normal
 * @param time when it happened; old on a replay
 * @param republished published once more, since its publisher missed the answer
 */
public record ReceivedEvent(UUID id, Event body, long sequence, Instant time, boolean republished) {

    /**
     * The body as the record it is.
     *
     * @throws ClassCastException when it is another
     */
    public <E extends Event> E body(Class<E> type) {
        return type.cast(body);
    }
}
