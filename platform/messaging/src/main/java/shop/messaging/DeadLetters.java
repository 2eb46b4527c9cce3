package shop.messaging;

import java.time.Duration;
import java.util.List;

/** Records that could not be handled, kept until somebody replays or discards them. */
public class DeadLetters {

    private static final int LISTED = 500;
    private static final int REPLAYED = 10_000;
    private static final Duration REPLAYING = Duration.ofSeconds(5);

    private final DeadLetterRows rows;
    private final Intakes intakes;
    private final HonestTransaction transaction;

    DeadLetters(DeadLetterRows rows, Intakes intakes, HonestTransaction transaction) {
        this.rows = rows;
        this.intakes = intakes;
        this.transaction = transaction;
    }

    /** The oldest 500, failed and parked ones alike, oldest first. */
    public List<DeadLetter> parked() {
        return rows.oldest(LISTED);
    }

    /** The oldest ones, failed and parked alike, oldest first. */
    public List<DeadLetter> oldest(int limit) {
        return rows.oldest(limit);
    }

    /**
     * @throws NoSuchDeadLetter when there is none of this id
     */
    public DeadLetter get(long id) {
        return rows.byId(id).stream().findFirst().orElseThrow(NoSuchDeadLetter::new);
    }

    /** How many there are. */
    public long count() {
        return rows.count();
    }

    /**
     * Handles all dead letters of this one's topic and key again in their order, each in its own
     * transaction, 10,000 at most and for no longer than 5 s. Stops at the first that fails again;
     * it and those behind it stay.
     *
     * @throws NoSuchDeadLetter when there is none of this id
     * @throws ReplayInterrupted when the database or a lock is in the way; nothing is lost
     */
    public Replayed replay(long id) {
        DeadLetter asked = get(id);
        Replay replay = new Replay(rows, intakes, transaction, asked.topic(), asked.key());
        long until = System.nanoTime() + REPLAYING.toNanos();
        int handled = 0;
        while (handled < REPLAYED && System.nanoTime() < until && replay.next()) {
            handled++;
        }
        return new Replayed(handled, rows.countOf(asked.topic(), asked.key()));
    }

    /**
     * Forgets one for good, unhandled; those behind it can be replayed then.
     *
     * @throws NoSuchDeadLetter when there is none of this id
     */
    public void discard(long id) {
        if (!rows.delete(id)) {
            throw new NoSuchDeadLetter();
        }
    }
}
