package shop.events;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A checkout became an order: the whole sale, decided and priced. Published once by cart-service in
 * the transaction that commits the sale; repeats carry the same event id.
 *
 * @param id the order's id, UUIDv7
 * @param number the short number that people use
 * @param placedAt instant of the commit, in milliseconds
 * @param currency the currency of every amount in this event
 * @param taxIncluded whether prices contain their tax; false: tax is added to them
 * @param items 1 to 200 lines
 * @param taxRates one row for each rate, {@code taxable} being net; shipping's share is included
 * @param personal what identifies a person; absent after erasure
 */
@Contract(type = "shop.order.placed.v1", topic = "orders")
public record OrderPlaced(
        UUID id,
        String number,
        Instant placedAt,
        UUID cartId,
        UUID visitorId,
        @Nullable UUID customerId,
        String currency,
        boolean taxIncluded,
        List<Item> items,
        List<Coupon> coupons,
        ShippingOption shippingOption,
        Totals totals,
        List<TaxRate> taxRates,
        Payment payment,
        @Nullable Personal personal)
        implements Event {

    private static final int MAX_ITEMS = 200;

    /**
     * @throws IllegalArgumentException when a sum, a currency or a quantity is wrong
     */
    public OrderPlaced {
        Require.text(number, "number");
        Require.that(!items.isEmpty() && items.size() <= MAX_ITEMS, "an order has 1 to 200 items");
        items = List.copyOf(items);
        coupons = List.copyOf(coupons);
        taxRates = List.copyOf(taxRates);
        OrderSums.check(currency, taxIncluded, items, shippingOption, totals, taxRates);
    }

    @Override
    public String key() {
        return id.toString();
    }

    /**
     * One line. {@code total} = unitPrice × quantity − discount, plus {@code tax} when prices
     * exclude tax.
     *
     * @param options option names and values, such as Size: M
     * @param quantity at least 1
     * @param discount zero or positive
     * @param taxRate a fraction such as 0.19
     */
    public record Item(
            long productId,
            long variantId,
            String sku,
            String title,
            Map<String, String> options,
            Money unitPrice,
            int quantity,
            Money discount,
            BigDecimal taxRate,
            Money tax,
            Money total) {
        public Item {
            Require.that(quantity >= 1, "quantity is below 1");
        }
    }

    /** A coupon that took part in the price. */
    public record Coupon(String code) {}

    /** How it is sent, and the price before tax handling ({@code totals.shipping}). */
    public record ShippingOption(String id, String name, Money price) {}

    /** total = subtotal − discount + shipping + (tax when prices exclude tax). */
    public record Totals(Money subtotal, Money discount, Money shipping, Money tax, Money total) {}

    /**
     * @param rate a fraction such as 0.19
     * @param taxable the net amount the rate applies to
     */
    public record TaxRate(BigDecimal rate, Money taxable, Money tax) {}

    /**
     * @param method such as {@code manual}
     * @param reference the provider's reference, where there is one
     * @param status {@code pending} or {@code authorised}
     * @param authorised what the provider holds for us; zero for {@code manual}
     */
    public record Payment(
            String method, @Nullable String reference, String status, Money authorised) {}

    /**
     * Personal data; every member may be absent. {@code enc} replaces the others once they are
     * encrypted.
     */
    public record Personal(
            @Nullable String email,
            @Nullable Addresses addresses,
            @Nullable String note,
            @Nullable String enc) {}

    /** Where it goes and whom it is billed to. */
    public record Addresses(Address shipping, Address billing) {}
}
