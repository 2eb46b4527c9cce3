package shop.customer.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shop.customer.accounts.Customer;
import shop.customer.accounts.Customers;
import shop.customer.accounts.EmailAddress;
import shop.customer.accounts.HashingSlots;
import shop.customer.accounts.Passwords;

/** E-mail and password become tokens. No transaction is open while a password is hashed. */
@Component
class SignIn {

    private final Customers customers;
    private final Passwords passwords;
    private final HashingSlots slots;
    private final LoginAttempts attempts;
    private final RefreshTokens refreshTokens;
    private final IssueAccessToken issueAccessToken;

    SignIn(
            Customers customers,
            Passwords passwords,
            HashingSlots slots,
            LoginAttempts attempts,
            RefreshTokens refreshTokens,
            IssueAccessToken issueAccessToken) {
        this.customers = customers;
        this.passwords = passwords;
        this.slots = slots;
        this.attempts = attempts;
        this.refreshTokens = refreshTokens;
        this.issueAccessToken = issueAccessToken;
    }

    /**
     * @throws WrongCredentials for an unknown e-mail as for a wrong password
     * @throws TooManyAttempts when the e-mail is closed for a while, even to the right password
     */
    TokensView signIn(EmailAddress email, String password) {
        Customer customer = slots.use(() -> recognise(email, password));
        String refreshToken = refreshTokens.start(customer.getId());
        return TokensView.of(
                issueAccessToken.issue(customer), refreshToken, issueAccessToken.life());
    }

    /** Counted inside the slot: a thousand guesses at once are still only ten. */
    private Customer recognise(EmailAddress email, String password) {
        attempts.requireLeft(email);
        @Nullable Customer customer = customers.findByEmail(email.value()).orElse(null);
        boolean right =
                passwords.match(password, customer == null ? null : customer.passwordHash());
        if (customer == null || !right) {
            attempts.recordFailure(email);
            throw new WrongCredentials();
        }
        attempts.forget(email);
        return customer;
    }
}
