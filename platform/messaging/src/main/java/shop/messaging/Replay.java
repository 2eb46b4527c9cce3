package shop.messaging;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** The replay of one key, record by record. */
final class Replay {

    private final DeadLetterRows rows;
    private final Intakes intakes;
    private final HonestTransaction transaction;
    private final String topic;
    private final String key;

    Replay(
            DeadLetterRows rows,
            Intakes intakes,
            HonestTransaction transaction,
            String topic,
            String key) {
        this.rows = rows;
        this.intakes = intakes;
        this.transaction = transaction;
        this.topic = topic;
        this.key = key;
    }

    /** Returns whether a record was settled. */
    boolean next() {
        AtomicLong tried = new AtomicLong();
        try {
            AtomicBoolean settled = new AtomicBoolean();
            transaction.run(() -> settled.set(settleFirst(tried)));
            return settled.get();
        } catch (RuntimeException | StackOverflowError failure) {
            if (Transience.of(failure)) {
                throw new ReplayInterrupted(failure);
            }
            transaction.run(() -> rows.failedAgain(tried.get(), Reason.of(failure)));
            return false;
        }
    }

    private boolean settleFirst(AtomicLong tried) {
        List<StoredRecord> first = rows.lockFirst(topic, key);
        if (first.isEmpty()) {
            return false;
        }
        StoredRecord stored = first.getFirst();
        tried.set(stored.id());
        Intake intake = intakes.of(topic);
        if (intake == null) {
            throw new RejectedEvent("nobody reads " + topic + " any more");
        }
        intake.replay(stored.record());
        return rows.delete(stored.id());
    }
}
