package shop.order.ordering;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.defaults.security.Caller;
import shop.events.OrderPlaced;

/** Who bought: a customer, or a visitor as a guest; and the e-mail address they gave. */
@Embeddable
record Buyer(
        @Column(name = "visitor_id") UUID visitorId,
        @Column(name = "customer_id") @Nullable UUID customerId,
        @Nullable String email) {

    static Buyer of(OrderPlaced placed) {
        String email =
                Optional.ofNullable(placed.personal())
                        .map(OrderPlaced.Personal::email)
                        .orElse(null);
        return new Buyer(placed.visitorId(), placed.customerId(), email);
    }

    Buyer as(UUID customer) {
        return customerId == null ? new Buyer(visitorId, customer, email) : this;
    }

    /** A customer's order needs the customer; the visitor alone no longer opens it. */
    boolean is(Caller caller) {
        return customerId == null
                ? visitorId.equals(caller.visitorId())
                : customerId.equals(caller.customerId());
    }
}
