package shop.customer.accounts;

import java.text.Normalizer;
import org.springframework.stereotype.Component;
import shop.customer.request.Malformed;

/** A password somebody wants to have becomes the hash that is stored, or is refused. */
@Component
public class ChoosePassword {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 128;

    private final LeakedPasswords leaked;
    private final Passwords passwords;
    private final HashingSlots slots;

    ChoosePassword(LeakedPasswords leaked, Passwords passwords, HashingSlots slots) {
        this.leaked = leaked;
        this.passwords = passwords;
        this.slots = slots;
    }

    /**
     * Takes its time: not to be called inside a transaction.
     *
     * @param pointer where the password stands in the request
     * @throws Malformed when it is too short or too long, in characters as a reader counts them
     * @throws LeakedPassword when it is one of the most common
     * @throws HashingBusy when no slot becomes free
     */
    public String choose(String password, String pointer) {
        String composed = Normalizer.normalize(password, Normalizer.Form.NFC);
        int length = composed.codePointCount(0, composed.length());
        if (length < SHORTEST || length > LONGEST) {
            throw new Malformed(pointer, "must have 8 to 128 characters");
        }
        if (leaked.contain(composed)) {
            throw new LeakedPassword(pointer);
        }
        return slots.use(() -> passwords.hash(password));
    }
}
