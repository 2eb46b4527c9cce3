package shop.messaging;

import java.util.List;

/** Records that could not be handled, kept until somebody replays or discards them. */
public class DeadLetters {

    private static final int LISTED = 500;
    private static final int REPLAYED = 10_000;

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

    /** How many there are. */
    public long count() {
        return rows.count();
    }

    /**
     * Handles all dead letters of this one's topic and key again in their order, each in its own
     * transaction, 10,000 at most. Stops at the first that fails again; it and those behind it
     * stay.
     *
     * @throws NoSuchDeadLetter when there is none of this id
     */
    public Replayed replay(long id) {
        DeadLetter asked = rows.byId(id).stream().findFirst().orElseThrow(NoSuchDeadLetter::new);
        Replay replay = new Replay(rows, intakes, transaction, asked.topic(), asked.key());
        int handled = 0;
        while (handled < REPLAYED && replay.next()) {
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
