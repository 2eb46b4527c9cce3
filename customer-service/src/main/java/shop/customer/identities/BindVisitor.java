package shop.customer.identities;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shop.defaults.transaction.Transactions;
import shop.events.VisitorIdentified;
import shop.messaging.Outbox;

/** The visitor signed in: from now on they are one. The first customer wins. */
@Component
public class BindVisitor {

    private static final long FIRST = 1;

    private final Bindings bindings;
    private final Outbox outbox;
    private final Transactions transactions;

    BindVisitor(Bindings bindings, Outbox outbox, Transactions transactions) {
        this.bindings = bindings;
        this.outbox = outbox;
        this.transactions = transactions;
    }

    /**
     * Joins the running transaction, or makes one.
     *
     * @param visitorId absent when the request carried no visitor token
     * @return whether the visitor is another customer, so that the browser needs a new one
     */
    public boolean bind(@Nullable UUID visitorId, UUID customerId) {
        return visitorId != null && !customerId.equals(owner(visitorId, customerId));
    }

    private UUID owner(UUID visitorId, UUID customerId) {
        return bindings.customerOf(visitorId)
                .orElseGet(() -> transactions.write(() -> claim(visitorId, customerId)));
    }

    /** An insert that lost has waited for the winner's commit, and so sees the winner's row. */
    private UUID claim(UUID visitorId, UUID customerId) {
        VisitorIdentified identified = new VisitorIdentified(visitorId, customerId, FIRST);
        if (bindings.insert(identified)) {
            outbox.append(identified, FIRST);
            return customerId;
        }
        return bindings.customerOf(visitorId).orElse(customerId);
    }
}
