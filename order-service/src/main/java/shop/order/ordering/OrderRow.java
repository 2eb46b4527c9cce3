package shop.order.ordering;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** A new order as its table spells it; what is not here starts at the column's default. */
@JsonNaming(SnakeCaseStrategy.class)
record OrderRow(
        UUID id,
        String number,
        OrderStatus status,
        Instant placedAt,
        UUID placedEventId,
        UUID cartId,
        UUID visitorId,
        @Nullable UUID customerId,
        @Nullable String email,
        @Nullable String note,
        @Nullable Addresses addresses,
        String currency,
        boolean taxIncluded,
        List<Coupon> coupons,
        String shippingId,
        String shippingName,
        long subtotal,
        long discount,
        long shipping,
        long tax,
        long total,
        List<TaxRate> taxRates,
        String paymentMethod,
        @Nullable String paymentReference,
        String paymentStatus,
        long paymentAuthorised,
        Instant acceptedAt) {

    static OrderRow of(Order order, UUID placedEventId, Instant acceptedAt) {
        return new OrderRow(
                order.id(),
                order.number(),
                order.status(),
                order.placedAt(),
                placedEventId,
                order.cartId(),
                order.buyer().visitorId(),
                order.buyer().customerId(),
                order.buyer().email(),
                order.delivery().note(),
                order.delivery().addresses(),
                order.price().currency(),
                order.price().taxIncluded(),
                order.price().coupons(),
                order.delivery().shippingId(),
                order.delivery().shippingName(),
                order.price().totals().subtotal(),
                order.price().totals().discount(),
                order.price().totals().shipping(),
                order.price().totals().tax(),
                order.price().totals().total(),
                order.price().taxRates(),
                order.payment().method(),
                order.payment().reference(),
                order.payment().status(),
                order.payment().authorised(),
                acceptedAt);
    }
}
