package shop.cart.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import shop.events.Money;

/** Prices as the shop does, but for one planted mistake. */
enum WrongPricing {
    NONE,
    ROUNDS_HALF_DOWN,
    ROUNDS_HALF_EVEN,
    ROUNDS_EACH_UNIT,
    ROUNDS_THE_SUM,
    TAXES_BEFORE_THE_DISCOUNT,
    TAXES_SHIPPING_AT_THE_LOWEST_RATE,
    FORGETS_THE_TAX_OF_SHIPPING,
    LOSES_A_CENT_OF_THE_TOTAL;

    Price price(RandomCart cart) {
        List<PricedLine> lines =
                IntStream.range(0, cart.lines().size()).mapToObj(i -> line(cart, i)).toList();
        List<RateSum> rates = rates(cart, lines);
        long tax = rates.stream().mapToLong(rate -> rate.tax().amount()).sum();
        long subtotal = lines.stream().mapToLong(line -> line.lineTotal().amount()).sum();
        long discount = lines.stream().mapToLong(line -> line.discount().amount()).sum();
        long net = subtotal - discount + cart.shipping().amount();
        long total = net + (cart.rule().included() ? 0 : tax);
        return new Price(
                cart.rule().included(),
                lines,
                money(cart, subtotal),
                money(cart, discount),
                cart.shipping(),
                money(cart, tax),
                money(cart, this == LOSES_A_CENT_OF_THE_TOTAL ? total - 1 : total),
                rates);
    }

    private PricedLine line(RandomCart cart, int i) {
        Line line = cart.lines().get(i);
        long gross = line.unitPrice().amount() * line.quantity();
        long base = this == TAXES_BEFORE_THE_DISCOUNT ? gross : cart.discounted(i);
        BigDecimal rate = cart.rate(i);
        long tax =
                this == ROUNDS_EACH_UNIT
                        ? line.quantity() * tax(cart, base / line.quantity(), rate)
                        : tax(cart, base, rate);
        long total = cart.discounted(i) + (cart.rule().included() ? 0 : tax);
        return new PricedLine(
                money(cart, gross), line.discount(), rate, money(cart, tax), money(cart, total));
    }

    private List<RateSum> rates(RandomCart cart, List<PricedLine> lines) {
        TreeMap<BigDecimal, long[]> sums = new TreeMap<>((a, b) -> b.compareTo(a));
        for (int i = 0; i < lines.size(); i++) {
            long[] sum = sums.computeIfAbsent(lines.get(i).taxRate(), _ -> new long[2]);
            sum[0] += cart.discounted(i);
            sum[1] += lines.get(i).tax().amount();
        }
        BigDecimal ofShipping =
                this == TAXES_SHIPPING_AT_THE_LOWEST_RATE ? sums.lastKey() : sums.firstKey();
        long[] shipped = sums.get(ofShipping);
        shipped[0] += cart.shipping().amount();
        shipped[1] +=
                this == FORGETS_THE_TAX_OF_SHIPPING
                        ? 0
                        : tax(cart, cart.shipping().amount(), ofShipping);
        List<RateSum> rows = new ArrayList<>();
        for (Map.Entry<BigDecimal, long[]> entry : sums.entrySet()) {
            rows.add(row(cart, entry.getKey(), entry.getValue()[0], entry.getValue()[1]));
        }
        return rows;
    }

    private RateSum row(RandomCart cart, BigDecimal rate, long base, long summed) {
        long tax = this == ROUNDS_THE_SUM ? tax(cart, base, rate) : summed;
        long net = cart.rule().included() ? base - tax : base;
        return new RateSum(rate, money(cart, net), money(cart, tax));
    }

    private long tax(RandomCart cart, long amount, BigDecimal rate) {
        BigDecimal over = cart.rule().included() ? BigDecimal.ONE.add(rate) : BigDecimal.ONE;
        return BigDecimal.valueOf(amount).multiply(rate).divide(over, 0, mode()).longValueExact();
    }

    private RoundingMode mode() {
        return switch (this) {
            case ROUNDS_HALF_DOWN -> RoundingMode.HALF_DOWN;
            case ROUNDS_HALF_EVEN -> RoundingMode.HALF_EVEN;
            default -> RoundingMode.HALF_UP;
        };
    }

    private static Money money(RandomCart cart, long amount) {
        return new Money(amount, cart.currency());
    }
}
