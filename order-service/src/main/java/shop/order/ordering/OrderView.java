package shop.order.ordering;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.events.Money;

/** An order as its owner sees it. */
public record OrderView(
        UUID id,
        String number,
        OrderStatus status,
        Instant placedAt,
        UUID cartId,
        UUID visitorId,
        @Nullable UUID customerId,
        @Nullable String email,
        String currency,
        @Nullable Addresses addresses,
        ShippingView shippingOption,
        List<String> coupons,
        @Nullable String note,
        List<HistoryView> history,
        List<ItemView> items,
        TotalsView totals,
        List<TaxRateView> taxRates,
        Money amountReceived,
        Money amountRefunded,
        Money amountDue,
        List<PaymentView> payments,
        List<FulfilmentView> fulfilments,
        List<Object> returns) {

    public static OrderView of(Order order) {
        Sale sale = order.sale();
        return new OrderView(
                order.id(),
                sale.number(),
                order.status(),
                sale.placedAt(),
                sale.cartId(),
                sale.buyer().visitorId(),
                sale.buyer().customerId(),
                sale.buyer().email(),
                sale.price().currency(),
                sale.delivery().addresses(),
                ShippingView.of(order),
                sale.price().coupons().stream().map(Coupon::code).toList(),
                sale.delivery().note(),
                order.history().stream().map(HistoryView::of).toList(),
                items(order),
                TotalsView.of(sale.price()),
                sale.price().taxRates().stream().map(TaxRateView::of).toList(),
                sale.price().money(order.till().received()),
                sale.price().money(order.till().refunded()),
                order.amountDue(),
                order.till().receipts().stream()
                        .map(receipt -> PaymentView.of(receipt, sale.price()))
                        .toList(),
                order.goods().parcels().stream().map(FulfilmentView::of).toList(),
                List.of());
    }

    private static List<ItemView> items(Order order) {
        return order.goods().items().stream()
                .map(item -> ItemView.of(item, order.sale().price()))
                .toList();
    }

    public record ShippingView(String id, String name, Money price) {

        static ShippingView of(Order order) {
            Delivery delivery = order.sale().delivery();
            Money price = order.sale().price().money(order.sale().price().totals().shipping());
            return new ShippingView(delivery.shippingId(), delivery.shippingName(), price);
        }
    }

    public record TotalsView(
            Money subtotal, Money discount, Money shipping, Money tax, Money total) {

        static TotalsView of(Price price) {
            Totals totals = price.totals();
            return new TotalsView(
                    price.money(totals.subtotal()),
                    price.money(totals.discount()),
                    price.money(totals.shipping()),
                    price.money(totals.tax()),
                    price.money(totals.total()));
        }
    }

    public record TaxRateView(String rate, Money taxable, Money tax) {

        static TaxRateView of(TaxRate rate) {
            return new TaxRateView(rate.rate().toPlainString(), rate.taxable(), rate.tax());
        }
    }
}
