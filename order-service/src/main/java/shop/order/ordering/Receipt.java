package shop.order.ordering;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * Money that came in for an order, as its table spells it.
 *
 * @param reference what the shop or its provider calls it
 * @param amount minor units of the order's currency
 */
@Embeddable
@JsonNaming(SnakeCaseStrategy.class)
record Receipt(
        UUID id,
        String method,
        @Nullable String reference,
        String status,
        long amount,
        Instant at) {

    private static final String RECEIVED = "received";

    static Receipt of(UUID id, String method, @Nullable String reference, long amount, Instant at) {
        return new Receipt(id, method, reference, RECEIVED, amount, at);
    }
}
