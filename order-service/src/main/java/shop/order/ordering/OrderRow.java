package shop.order.ordering;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * An order as its table spells it. The last four are the table's own: a new row starts at their
 * defaults, whatever is said here.
 *
 * @param search the words it is found by; written, never read
 */
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
        Instant acceptedAt,
        @Nullable String search,
        long amountReceived,
        long amountRefunded,
        long eventSequence,
        long version) {

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
                acceptedAt,
                SearchWords.of(order).text(),
                order.till().received(),
                order.till().refunded(),
                OrderEvents.ACCEPTED_SEQUENCE,
                order.version());
    }

    Buyer buyer() {
        return new Buyer(visitorId, customerId, email);
    }

    Delivery delivery() {
        return new Delivery(shippingId, shippingName, addresses, note);
    }

    Price price() {
        Totals totals = new Totals(subtotal, discount, shipping, tax, total);
        return new Price(currency, taxIncluded, totals, coupons, taxRates);
    }

    Payment payment() {
        return new Payment(paymentMethod, paymentReference, paymentStatus, paymentAuthorised);
    }
}
