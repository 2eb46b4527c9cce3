package shop.customer.signin;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shop.customer.accounts.Customer;
import shop.customer.accounts.Customers;
import shop.customer.accounts.EmailAddress;
import shop.customer.accounts.HashingSlots;
import shop.customer.accounts.Passwords;
import shop.customer.identities.Bindings;

/** Whose e-mail and password these are. Takes its time: not to be called inside a transaction. */
@Component
class Recognise {

    private final Customers customers;
    private final Passwords passwords;
    private final HashingSlots slots;
    private final LoginAttempts attempts;
    private final Bindings bindings;

    Recognise(
            Customers customers,
            Passwords passwords,
            HashingSlots slots,
            LoginAttempts attempts,
            Bindings bindings) {
        this.customers = customers;
        this.passwords = passwords;
        this.slots = slots;
        this.attempts = attempts;
        this.bindings = bindings;
    }

    /**
     * @throws WrongCredentials for an unknown e-mail as for a wrong password
     * @throws TooManyAttempts when the e-mail is closed for a while, even to the right password
     */
    Recognised recognise(EmailAddress email, String password, @Nullable UUID visitorId) {
        return slots.use(() -> compare(email, password, visitorId));
    }

    /** Counted inside the slot: a thousand guesses at once are still only ten. */
    private Recognised compare(EmailAddress email, String password, @Nullable UUID visitorId) {
        @Nullable Customer customer = customers.findByEmail(email.value()).orElse(null);
        Guessing guessing = guessing(email, customer, visitorId);
        attempts.requireLeft(guessing);
        boolean right =
                passwords.match(password, customer == null ? null : customer.passwordHash());
        if (customer == null || !right) {
            attempts.recordFailure(guessing);
            throw new WrongCredentials();
        }
        attempts.forget(guessing);
        return Recognised.of(customer);
    }

    /** A browser that has been signed in before is not closed by what strangers try. */
    private Guessing guessing(
            EmailAddress email, @Nullable Customer customer, @Nullable UUID visitorId) {
        UUID known = visitorId == null ? null : bindings.customerOf(visitorId).orElse(null);
        return visitorId != null && customer != null && customer.getId().equals(known)
                ? Guessing.from(visitorId, customer.getId())
                : Guessing.of(email);
    }
}
