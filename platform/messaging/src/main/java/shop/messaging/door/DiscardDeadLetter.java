package shop.messaging.door;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import shop.messaging.DeadLetter;
import shop.messaging.DeadLetters;

/** Forgets a dead letter; the log keeps where on the bus it lies. */
final class DiscardDeadLetter {

    private static final Logger log = LoggerFactory.getLogger(DiscardDeadLetter.class);

    private final DeadLetters letters;
    private final DeadLetterNames names;

    DiscardDeadLetter(DeadLetters letters, DeadLetterNames names) {
        this.letters = letters;
        this.names = names;
    }

    /**
     * @throws shop.messaging.NoSuchDeadLetter when the name is not one of this service's
     */
    void discard(String name, String who) {
        DeadLetter letter = letters.get(names.number(name));
        letters.discard(letter.id());
        log.info(
                "Audit: {} discarded dead letter {} (topic {}, partition {}, offset {}, key {}): {}",
                who,
                name,
                letter.topic(),
                letter.partition(),
                letter.offset(),
                letter.key(),
                letter.reason());
    }
}
