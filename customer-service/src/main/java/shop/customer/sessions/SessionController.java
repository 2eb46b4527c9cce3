package shop.customer.sessions;

import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import shop.customer.caller.SignedIn;
import shop.defaults.transaction.Transactions;

/** Where a customer is signed in, and the way to end it from afar. */
@RestController
@RequestMapping("/api/customers/me/sessions")
class SessionController {

    private final Sessions sessions;
    private final Transactions transactions;

    SessionController(Sessions sessions, Transactions transactions) {
        this.sessions = sessions;
        this.transactions = transactions;
    }

    record SessionsView(List<SessionView> items) {}

    @GetMapping
    SessionsView list(SignedIn caller) {
        return new SessionsView(
                sessions.of(caller.customerId()).stream()
                        .map(session -> SessionView.of(session, caller.sessionId()))
                        .toList());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(SignedIn caller, @PathVariable UUID id) {
        if (!transactions.write(() -> sessions.revoke(caller.customerId(), id))) {
            throw new UnknownSession();
        }
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void endOthers(SignedIn caller) {
        transactions.write(() -> sessions.revokeAll(caller.customerId(), caller.sessionId()));
    }
}
