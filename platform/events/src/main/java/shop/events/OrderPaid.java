package shop.events;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order is paid in full: what was received covers its total.
 *
 * @param id the order's id
 * @param number the short number that people use
 * @param amountReceived all payments so far
 * @param payment the one that completed it
 */
@Contract(type = "shop.order.paid.v1", topic = "orders")
public record OrderPaid(
        UUID id,
        String number,
        Instant paidAt,
        UUID visitorId,
        @Nullable UUID customerId,
        Money total,
        Money amountReceived,
        Payment payment)
        implements Event {

    /**
     * @param method such as {@code manual}
     * @param reference what the shop or its provider calls it
     */
    public record Payment(UUID id, String method, @Nullable String reference, Money amount) {}

    @Override
    public String key() {
        return id.toString();
    }
}
