package shop.customer.visits;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shop.customer.identities.Bindings;
import shop.defaults.security.Caller;
import shop.defaults.transaction.Transactions;
import shop.messaging.Outbox;

/** Tells what a visitor did, if the visitor allows it. */
@Component
class TellVisit {

    private final Consents consents;
    private final Bindings bindings;
    private final Outbox outbox;
    private final Transactions transactions;
    private final Clock clock;

    TellVisit(
            Consents consents,
            Bindings bindings,
            Outbox outbox,
            Transactions transactions,
            Clock clock) {
        this.consents = consents;
        this.bindings = bindings;
        this.outbox = outbox;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * @throws ConsentRequired when the visitor does not; then nothing is kept
     */
    void tell(Caller caller, Visit visit) {
        transactions.write(() -> append(caller.visitorId(), customer(caller), visit));
    }

    private void append(UUID visitorId, @Nullable UUID customerId, Visit visit) {
        long sequence = consents.nextSequence(visitorId).orElseThrow(ConsentRequired::new);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        outbox.append(visit.told(visitorId, customerId, now), sequence);
    }

    /** A visitor who is another customer did not do this as the one who is signed in. */
    private @Nullable UUID customer(Caller caller) {
        UUID customerId = caller.customerId();
        return customerId == null
                        || bindings.customerOf(caller.visitorId())
                                .filter(owner -> !owner.equals(customerId))
                                .isPresent()
                ? null
                : customerId;
    }
}
