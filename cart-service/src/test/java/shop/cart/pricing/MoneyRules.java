package shop.cart.pricing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/**
 * The rules of money, read from the interface and checked by multiplication alone: none of the
 * formulas under test is used. Names what is broken.
 */
final class MoneyRules {

    private static final BigDecimal TWO = BigDecimal.TWO;

    private final RandomCart cart;
    private final Price price;
    private final List<String> broken = new ArrayList<>();

    private MoneyRules(RandomCart cart, Price price) {
        this.cart = cart;
        this.price = price;
    }

    static List<String> broken(RandomCart cart, Price price) {
        MoneyRules rules = new MoneyRules(cart, price);
        rules.checkLines();
        rules.checkSums();
        rules.checkRates();
        return rules.broken;
    }

    private void checkLines() {
        for (int i = 0; i < cart.lines().size(); i++) {
            Line line = cart.lines().get(i);
            PricedLine priced = price.lines().get(i);
            long lineTotal = line.unitPrice().amount() * line.quantity();
            long tax = priced.tax().amount();
            must(priced.lineTotal().amount() == lineTotal, "line total");
            must(priced.discount().equals(line.discount()), "line discount");
            must(priced.taxRate().compareTo(cart.rate(i)) == 0, "line rate");
            must(roundedHalfUp(tax, cart.discounted(i), cart.rate(i)), "line tax");
            must(priced.total().amount() == cart.discounted(i) + (included() ? 0 : tax), "total");
        }
    }

    private void checkSums() {
        long subtotal = sum(i -> price.lines().get(i).lineTotal().amount());
        long discount = sum(i -> price.lines().get(i).discount().amount());
        long net = subtotal - discount + cart.shipping().amount();
        must(price.subtotal().amount() == subtotal, "subtotal");
        must(price.discount().amount() == discount && discount >= 0, "discount");
        must(price.shipping().equals(cart.shipping()), "shipping");
        must(price.total().amount() == net + (included() ? 0 : price.tax().amount()), "cart total");
        must(price.taxIncluded() == included(), "mode");
    }

    /** Shipping pays the highest rate in the cart, in no line; its tax is rounded once, too. */
    private void checkRates() {
        Map<BigDecimal, Long> taxes = new TreeMap<>(Comparator.reverseOrder());
        Map<BigDecimal, Long> bases = new TreeMap<>(Comparator.reverseOrder());
        for (int i = 0; i < cart.lines().size(); i++) {
            BigDecimal rate = cart.rate(i).stripTrailingZeros();
            taxes.merge(rate, price.lines().get(i).tax().amount(), Long::sum);
            bases.merge(rate, cart.discounted(i), Long::sum);
        }
        must(price.taxRates().size() == taxes.size(), "a row for each rate");
        BigDecimal highest = taxes.keySet().iterator().next();
        long taxSum = 0;
        for (RateSum row : price.taxRates()) {
            BigDecimal rate = row.rate().stripTrailingZeros();
            boolean takesShipping = rate.compareTo(highest) == 0;
            long ofShipping = row.tax().amount() - taxes.getOrDefault(rate, 0L);
            long shipping = takesShipping ? cart.shipping().amount() : 0;
            long base = bases.getOrDefault(rate, 0L) + shipping;
            must(roundedHalfUp(ofShipping, shipping, rate), "tax of shipping");
            must(
                    row.taxable().amount() == base - (included() ? row.tax().amount() : 0),
                    "net of a rate");
            taxSum += row.tax().amount();
        }
        must(price.tax().amount() == taxSum, "tax");
    }

    /**
     * Half up: tax − ½ ≤ exact < tax + ½, where exact is amount × rate, over 1 + rate when the
     * amount contains it; multiplied out, so that nothing is ever divided.
     */
    private boolean roundedHalfUp(long tax, long amount, BigDecimal rate) {
        BigDecimal over = included() ? BigDecimal.ONE.add(rate) : BigDecimal.ONE;
        BigDecimal exact = TWO.multiply(BigDecimal.valueOf(amount)).multiply(rate);
        BigDecimal twice = TWO.multiply(BigDecimal.valueOf(tax));
        return twice.subtract(BigDecimal.ONE).multiply(over).compareTo(exact) <= 0
                && twice.add(BigDecimal.ONE).multiply(over).compareTo(exact) > 0;
    }

    private boolean included() {
        return cart.rule().included();
    }

    private long sum(IntToLongFunction amount) {
        return IntStream.range(0, cart.lines().size()).mapToLong(amount).sum();
    }

    private void must(boolean holds, String rule) {
        if (!holds) {
            broken.add(rule);
        }
    }
}
