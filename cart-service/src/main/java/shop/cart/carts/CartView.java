package shop.cart.carts;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.cart.pricing.Price;
import shop.events.Address;
import shop.events.Money;
import shop.events.OrderPlaced.ShippingOption;
import shop.events.OrderPlaced.Totals;

/** A cart as a storefront draws it. Without an open cart it has no id and version 0. */
record CartView(
        @Nullable UUID id,
        String status,
        String currency,
        @Nullable UUID customerId,
        @Nullable String email,
        long version,
        List<CartItemView> items,
        List<CouponView> coupons,
        @Nullable ShippingOption shippingOption,
        WhereTo addresses,
        Totals totals,
        List<TaxLineView> taxLines,
        List<String> missing) {

    /** A code the buyer gave, and why it does not apply. */
    record CouponView(String code, boolean applied, @Nullable String reason) {}

    /** Both null until an address is given. */
    record WhereTo(@Nullable Address shipping, @Nullable Address billing) {
        static WhereTo of(@Nullable Addresses addresses) {
            return addresses == null
                    ? new WhereTo(null, null)
                    : new WhereTo(addresses.shipping(), addresses.billing());
        }
    }

    static CartView of(PricedCart priced) {
        Cart cart = priced.cart();
        return new CartView(
                cart.id(),
                cart.statusText(),
                cart.currency(),
                cart.customerId(),
                cart.email(),
                cart.version(),
                priced.items().stream().map(i -> CartItemView.of(i, priced.price())).toList(),
                List.of(),
                priced.shippingOption(),
                WhereTo.of(cart.addresses()),
                totals(priced.price()),
                TaxLineView.of(priced.price()),
                priced.missing());
    }

    static CartView none(String currency) {
        Money zero = Money.zero(currency);
        return new CartView(
                null,
                CartStatus.OPEN.text(),
                currency,
                null,
                null,
                0,
                List.of(),
                List.of(),
                null,
                WhereTo.of(null),
                new Totals(zero, zero, zero, zero, zero),
                List.of(),
                List.of("email", "shippingAddress", "shippingOption"));
    }

    private static Totals totals(Price price) {
        return new Totals(
                price.subtotal(), price.discount(), price.shipping(), price.tax(), price.total());
    }
}
