package shop.cart.checkout;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import shop.cart.visitors.VisitorBindings;
import shop.defaults.security.Caller;

/**
 * The first statement of T1: insert the key, and only when somebody was first look what it stands
 * for. Never the other way round.
 */
@Component
class ClaimKey {

    private final Keys keys;
    private final VisitorBindings visitors;
    private final Checkouts checkouts;
    private final Clock clock;

    ClaimKey(Keys keys, VisitorBindings visitors, Checkouts checkouts, Clock clock) {
        this.keys = keys;
        this.visitors = visitors;
        this.checkouts = checkouts;
        this.clock = clock;
    }

    sealed interface Claim {}

    /** This request may make a checkout of its own. */
    record Claimed(KeyOf key) implements Claim {}

    /** The key stands for something already. */
    record Known(Begun begun) implements Claim {}

    Claim claim(Attempt attempt, UUID orderId) {
        Instant now = clock.instant();
        KeyOf key = keyOf(attempt);
        String hash = attempt.request().hash();
        return keys.insert(key, hash, orderId, now)
                ? new Claimed(key)
                : keys.find(key)
                        .map(row -> known(key, row, hash, orderId, now))
                        .orElseThrow(AttemptInProgress::new);
    }

    private Claim known(KeyOf key, Keys.Row row, String hash, UUID fresh, Instant now) {
        if (!row.requestHash().equals(hash)) {
            throw new KeyReused();
        }
        if (row.answer() != null) {
            return new Known(new Begun.Answered(row.answer()));
        }
        CheckoutState state = checkouts.state(row.orderId()).orElse(CheckoutState.ABORTED);
        if (state == CheckoutState.ABORTED && keys.takeOver(key, row.orderId(), fresh, now)) {
            return new Claimed(key);
        }
        return new Known(new Begun.Running(row.orderId(), state));
    }

    /**
     * A buyer who signed in since the first try is found under the visitor id they had then, unless
     * that visitor is known to be somebody else.
     */
    private KeyOf keyOf(Attempt attempt) {
        Caller caller = attempt.caller();
        KeyOf asVisitor = attempt.keyOf(caller.visitorId());
        UUID customer = caller.customerId();
        return customer != null
                        && keys.find(asVisitor).isPresent()
                        && !visitors.isAnothers(caller.visitorId(), customer)
                ? asVisitor
                : attempt.keyOf(caller.principal());
    }
}
