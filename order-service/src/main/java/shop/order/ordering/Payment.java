package shop.order.ordering;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import shop.events.OrderPlaced;

/**
 * How the buyer pays.
 *
 * @param reference the provider's, where there is one
 * @param authorised what the provider holds for us, in minor units; zero for {@code manual}
 */
@Embeddable
record Payment(
        @Column(name = "payment_method") String method,
        @Column(name = "payment_reference") @Nullable String reference,
        @Column(name = "payment_status") String status,
        @Column(name = "payment_authorised") long authorised) {

    static Payment of(OrderPlaced.Payment placed) {
        return new Payment(
                placed.method(), placed.reference(), placed.status(), placed.authorised().amount());
    }
}
