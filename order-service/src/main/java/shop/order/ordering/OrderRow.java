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
        Sale sale = order.sale();
        return new OrderRow(
                order.id(),
                sale.number(),
                order.status(),
                sale.placedAt(),
                placedEventId,
                sale.cartId(),
                sale.buyer().visitorId(),
                sale.buyer().customerId(),
                sale.buyer().email(),
                sale.delivery().note(),
                sale.delivery().addresses(),
                sale.price().currency(),
                sale.price().taxIncluded(),
                sale.price().coupons(),
                sale.delivery().shippingId(),
                sale.delivery().shippingName(),
                sale.price().totals().subtotal(),
                sale.price().totals().discount(),
                sale.price().totals().shipping(),
                sale.price().totals().tax(),
                sale.total(),
                sale.price().taxRates(),
                sale.payment().method(),
                sale.payment().reference(),
                sale.payment().status(),
                sale.payment().authorised(),
                acceptedAt,
                SearchWords.of(order).text(),
                order.till().received(),
                order.till().refunded(),
                OrderEvents.ACCEPTED_SEQUENCE,
                order.version());
    }

    Sale sale() {
        Totals totals = new Totals(subtotal, discount, shipping, tax, total);
        return new Sale(
                number,
                placedAt,
                cartId,
                new Buyer(visitorId, customerId, email),
                new Delivery(shippingId, shippingName, addresses, note),
                new Price(currency, taxIncluded, totals, coupons, taxRates),
                new Payment(paymentMethod, paymentReference, paymentStatus, paymentAuthorised));
    }
}
