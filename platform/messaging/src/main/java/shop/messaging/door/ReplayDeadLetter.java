package shop.messaging.door;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import shop.messaging.DeadLetter;
import shop.messaging.DeadLetters;
import shop.messaging.Replayed;

/** Handles a dead letter and those behind it once more. */
final class ReplayDeadLetter {

    private static final Logger log = LoggerFactory.getLogger(ReplayDeadLetter.class);

    private final DeadLetters letters;
    private final DeadLetterNames names;

    ReplayDeadLetter(DeadLetters letters, DeadLetterNames names) {
        this.letters = letters;
        this.names = names;
    }

    /**
     * @throws shop.messaging.NoSuchDeadLetter when the name is not one of this service's
     */
    ReplayView replay(String name, String who) {
        DeadLetter letter = letters.get(names.number(name));
        Replayed replayed = letters.replay(letter.id());
        log.info(
                "Audit: {} replayed dead letter {} (topic {}, key {}): {} handled, {} left",
                who,
                name,
                letter.topic(),
                letter.key(),
                replayed.handled(),
                replayed.left());
        return ReplayView.of(replayed);
    }
}
