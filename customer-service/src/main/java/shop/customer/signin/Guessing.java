package shop.customer.signin;

import java.util.UUID;
import shop.customer.accounts.EmailAddress;

/**
 * What somebody may be guessing the password of, from where: each is counted for itself, so that a
 * stranger's guesses close the e-mail to strangers and not to its owner.
 *
 * @param key never stored, but as a hash
 */
record Guessing(String key) {

    /** By anybody who knows the e-mail. */
    static Guessing of(EmailAddress email) {
        return new Guessing(email.value());
    }

    /** By a browser that has been signed in to this account before. */
    static Guessing from(UUID visitorId, UUID customerId) {
        return new Guessing("visitor:" + visitorId + ":" + customerId);
    }

    /** By who holds an access token of the account. */
    static Guessing within(UUID customerId) {
        return new Guessing("customer:" + customerId);
    }
}
