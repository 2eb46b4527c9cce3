package shop.customer.signin;

import java.util.UUID;
import org.springframework.stereotype.Component;
import shop.customer.accounts.AccountGone;
import shop.customer.accounts.Customer;
import shop.customer.accounts.Customers;
import shop.customer.accounts.EmailAddress;
import shop.customer.accounts.HashingSlots;
import shop.customer.accounts.Passwords;

/**
 * Makes sure that it is the owner who asks, where a stolen access token would not do. Takes its
 * time: not to be called inside a transaction.
 */
@Component
public class ConfirmPassword {

    private final Customers customers;
    private final Passwords passwords;
    private final HashingSlots slots;
    private final LoginAttempts attempts;

    ConfirmPassword(
            Customers customers, Passwords passwords, HashingSlots slots, LoginAttempts attempts) {
        this.customers = customers;
        this.passwords = passwords;
        this.slots = slots;
        this.attempts = attempts;
    }

    /**
     * @param pointer where the password stands in the request
     * @throws WrongPassword counted as a failed sign-in
     * @throws TooManyAttempts after too many from within the account; strangers' failures don't
     *     count
     */
    public Confirmed confirm(UUID customerId, String password, String pointer) {
        return slots.use(() -> compare(customerId, password, pointer));
    }

    private Confirmed compare(UUID customerId, String password, String pointer) {
        Guessing within = Guessing.within(customerId);
        attempts.requireLeft(within);
        Customer customer = customers.findById(customerId).orElseThrow(AccountGone::new);
        String email = customer.email();
        if (email == null) {
            throw new AccountGone();
        }
        if (!passwords.match(password, customer.passwordHash())) {
            attempts.recordFailure(within);
            attempts.recordFailure(Guessing.of(new EmailAddress(email)));
            throw new WrongPassword(pointer);
        }
        attempts.forget(within);
        return new Confirmed(Recognised.of(customer), pointer);
    }
}
