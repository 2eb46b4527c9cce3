package shop.messaging;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import shop.events.Event;
import shop.messaging.wire.ContractName;

/**
 * What this service has to tell the others, written in the transaction that made it true. After the
 * commit each event reaches its topic at least once, and the events of one key in the order of
 * their commits, provided that the aggregate's row is locked before its event is appended.
 */
public class Outbox {

    private final OutboxRows rows;
    private final PersistenceContext persistence;
    private final Clock clock;
    private final TransactionSynchronization afterCommit;

    /**
     * @param committed told after every commit of a transaction that appended
     */
    Outbox(OutboxRows rows, PersistenceContext persistence, Clock clock, Runnable committed) {
        this.rows = rows;
        this.persistence = persistence;
        this.clock = clock;
        this.afterCommit =
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        committed.run();
                    }
                };
    }

    /**
     * Publishes the event when the running transaction commits. Flushes the persistence context
     * first, so that the aggregate's row lock is held before the event's place in the order is
     * drawn; an aggregate that is changed by SQL must be locked before.
     *
     * @param sequence the aggregate's own count of facts, raised under its lock
     * @return the new event's id ({@code ce_id}), UUIDv7
     * @throws IllegalStateException when no transaction is running
     * @throws PayloadTooLarge when the JSON exceeds 900 kB; the transaction must not commit
     */
    public UUID append(Event event, long sequence) {
        return appendAll(List.of(new Sequenced(event, sequence))).getFirst();
    }

    /**
     * The same for many events in one round trip; they keep the order of the list.
     *
     * @return the new ids in the order of the list
     */
    public List<UUID> appendAll(List<Sequenced> events) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        List<OutboxEntry> entries =
                events.stream()
                        .map(event ->
                                new OutboxEntry(
                                        UuidCreator.getTimeOrderedEpoch(),
                                        now,
                                        event.event(),
                                        event.sequence(),
                                        false))
                        .toList();
        write(entries);
        return entries.stream().map(OutboxEntry::id).toList();
    }

    /**
     * Publishes the same event once more, with the id, time and sequence it had and the header
     * {@code republished: true}.
     *
     * @throws IllegalStateException when no transaction is running
     * @throws PayloadTooLarge when the JSON exceeds 900 kB
     */
    public void republish(UUID eventId, Instant time, Event event, long sequence) {
        write(List.of(new OutboxEntry(eventId, time, event, sequence, true)));
    }

    private void write(List<OutboxEntry> entries) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(
                    "An event can be appended only inside the transaction that makes it true");
        }
        persistence.flush();
        rows.insert(entries);
        TransactionSynchronizationManager.registerSynchronization(afterCommit);
    }

    /** Whether a committed event of this kind's topic and key has not reached the bus yet. */
    public boolean hasUnsent(Class<? extends Event> type, String key) {
        return rows.hasUnsent(ContractName.of(type).topic(), key);
    }

    /** Events that wait for the bus; counts no further than 10,000. */
    public long backlog() {
        return rows.backlog();
    }

    /**
     * The age of the oldest event that waits for the bus; zero when none does. Events behind one
     * that cannot be sent do not count.
     */
    public Duration oldestUnsent() {
        return rows.oldestUnsent();
    }
}
