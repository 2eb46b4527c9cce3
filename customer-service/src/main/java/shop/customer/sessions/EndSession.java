package shop.customer.sessions;

import org.springframework.stereotype.Component;
import shop.customer.transactions.Transactions;

/** Ends the session of a refresh token, used or not; a token nobody knows ends nothing. */
@Component
public class EndSession {

    private final Sessions sessions;
    private final Transactions transactions;

    EndSession(Sessions sessions, Transactions transactions) {
        this.sessions = sessions;
        this.transactions = transactions;
    }

    public void end(String refreshToken) {
        transactions.write(() ->
                sessions.lock(refreshToken).ifPresent(session -> sessions.revoke(session.id())));
    }
}
