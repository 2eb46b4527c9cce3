package shop.messaging;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.transaction.support.TransactionOperations;

/** The replay of one key, record by record. */
final class Replay {

    private final DeadLetterRows rows;
    private final Intakes intakes;
    private final TransactionOperations transaction;
    private final String topic;
    private final String key;

    Replay(
            DeadLetterRows rows,
            Intakes intakes,
            TransactionOperations transaction,
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
            return Boolean.TRUE.equals(transaction.execute(_ -> settleFirst(tried)));
        } catch (RuntimeException failure) {
            if (Transience.of(failure)) {
                throw failure;
            }
            transaction.executeWithoutResult(
                    _ -> rows.failedAgain(tried.get(), Reason.of(failure)));
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
