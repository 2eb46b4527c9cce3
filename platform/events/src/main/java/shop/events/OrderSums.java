package shop.events;

import java.util.List;
import java.util.function.Function;
import shop.events.OrderPlaced.Item;
import shop.events.OrderPlaced.ShippingOption;
import shop.events.OrderPlaced.TaxRate;
import shop.events.OrderPlaced.Totals;

/** The money rules of an order: every sum in it follows from its parts, to the minor unit. */
final class OrderSums {

    private OrderSums() {}

    static void check(
            String currency,
            boolean taxIncluded,
            List<Item> items,
            ShippingOption shippingOption,
            Totals totals,
            List<TaxRate> taxRates) {
        try {
            items.forEach(item -> check(item, taxIncluded));
            equal(
                    sum(currency, items, i -> i.unitPrice().times(i.quantity())),
                    totals.subtotal(),
                    "subtotal");
            equal(sum(currency, items, Item::discount), totals.discount(), "discount");
            equal(shippingOption.price(), totals.shipping(), "shipping");
            equal(sum(currency, taxRates, TaxRate::tax), totals.tax(), "tax");
            notNegative(totals.tax().minus(sum(currency, items, Item::tax)), "tax of shipping");
            Money net = totals.subtotal().minus(totals.discount()).plus(totals.shipping());
            equal(taxIncluded ? net : net.plus(totals.tax()), totals.total(), "total");
            List.of(totals.shipping(), totals.tax(), totals.total())
                    .forEach(m -> notNegative(m, "a total"));
        } catch (ArithmeticException overflow) {
            throw new IllegalArgumentException("an amount does not fit 64 bits", overflow);
        }
    }

    private static void check(Item item, boolean taxIncluded) {
        notNegative(item.unitPrice(), "unitPrice");
        notNegative(item.discount(), "discount");
        notNegative(item.tax(), "tax");
        Money line = item.unitPrice().times(item.quantity()).minus(item.discount());
        notNegative(line, "a line");
        equal(taxIncluded ? line : line.plus(item.tax()), item.total(), "total of " + item.sku());
    }

    private static <T> Money sum(String currency, List<T> parts, Function<T, Money> amount) {
        return parts.stream().map(amount).reduce(Money.zero(currency), Money::plus);
    }

    private static void equal(Money computed, Money stated, String what) {
        Require.that(
                computed.equals(stated),
                what + " is " + stated + " but its parts give " + computed);
    }

    private static void notNegative(Money amount, String what) {
        Require.that(amount.amount() >= 0, what + " is negative");
    }
}
