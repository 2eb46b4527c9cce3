package shop.order.ordering;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.events.Money;

/** Money that came in for an order. */
public record PaymentView(
        UUID id,
        String method,
        @Nullable String reference,
        String status,
        Money amount,
        Instant at) {

    static PaymentView of(Receipt receipt, Price price) {
        return new PaymentView(
                receipt.id(),
                receipt.method(),
                receipt.reference(),
                receipt.status(),
                price.money(receipt.amount()),
                receipt.at());
    }
}
