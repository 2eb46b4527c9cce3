package shop.cart.checkout;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.events.Money;
import shop.events.OrderPlaced;

/**
 * An order at the moment of its sale. order-service shows the same from the event, field by field;
 * what happens to it later is not this service's to tell.
 */
record OrderView(
        UUID id,
        String number,
        String status,
        Instant placedAt,
        UUID cartId,
        UUID visitorId,
        @Nullable UUID customerId,
        @Nullable String email,
        String currency,
        OrderPlaced.@Nullable Addresses addresses,
        OrderPlaced.ShippingOption shippingOption,
        List<String> coupons,
        @Nullable String note,
        List<Fact> history,
        List<OrderItemView> items,
        OrderPlaced.Totals totals,
        List<TaxRateView> taxRates,
        Money amountReceived,
        Money amountRefunded,
        Money amountDue,
        List<String> payments,
        List<String> fulfilments,
        List<String> returns) {

    record Fact(Instant at, String fact, String by) {}

    record TaxRateView(String rate, Money taxable, Money tax) {
        static TaxRateView of(OrderPlaced.TaxRate rate) {
            return new TaxRateView(rate.rate().toPlainString(), rate.taxable(), rate.tax());
        }
    }

    static OrderView of(OrderPlaced order) {
        OrderPlaced.Personal personal = order.personal();
        Money zero = Money.zero(order.currency());
        return new OrderView(
                order.id(),
                order.number(),
                "placed",
                order.placedAt(),
                order.cartId(),
                order.visitorId(),
                order.customerId(),
                personal == null ? null : personal.email(),
                order.currency(),
                personal == null ? null : personal.addresses(),
                order.shippingOption(),
                order.coupons().stream().map(OrderPlaced.Coupon::code).toList(),
                personal == null ? null : personal.note(),
                List.of(new Fact(order.placedAt(), "placed", "buyer")),
                order.items().stream().map(OrderItemView::of).toList(),
                order.totals(),
                order.taxRates().stream().map(TaxRateView::of).toList(),
                zero,
                zero,
                order.totals().total(),
                List.of(),
                List.of(),
                List.of());
    }
}
