package shop.messaging;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import shop.events.Event;

/**
 * A door for events, to be declared as a bean. Events arrive at least once: the same one may come
 * twice, so the effect must be guarded by a natural key, a version or the {@link Inbox}. The order
 * of one key's events is the publisher's. One listener reads a topic in a service; its consumer
 * group is {@code <application>.<topic>} and starts from the first record.
 */
public interface EventListener {

    /** The event records that are read, all of one topic; other types on it are skipped. */
    Set<Class<? extends Event>> reads();

    /**
     * Handles events inside one transaction, in the order of their partitions. May run in several
     * threads, for different keys.
     *
     * <p>When it throws, everything is rolled back. A failure of the database, a lock or a
     * connection is tried again without end. Any other failure: each event is handled again in a
     * transaction of its own, and one that fails again becomes a dead letter, with later events of
     * its key parked behind it.
     *
     * @throws RejectedEvent when this event can never be handled
     */
    void handle(List<ReceivedEvent> batch);

    /**
     * How long an event may wait for others that are then handled in the same transaction. What
     * nobody waits for costs a fraction when it is handled in batches.
     */
    default Duration patience() {
        return Duration.ZERO;
    }
}
