package shop.customer.sessions;

import org.springframework.stereotype.Component;
import shop.defaults.transaction.Transactions;

/** Ends the session of a refresh token, used or not; a token nobody knows ends nothing. */
@Component
public class EndSession {

    private final TokenFamilies families;
    private final Transactions transactions;

    EndSession(TokenFamilies families, Transactions transactions) {
        this.families = families;
        this.transactions = transactions;
    }

    public void end(String refreshToken) {
        transactions.write(() ->
                families.lock(refreshToken).ifPresent(session -> families.revoke(session.id())));
    }
}
