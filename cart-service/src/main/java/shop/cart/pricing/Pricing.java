package shop.cart.pricing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import shop.events.Money;

/** The formulas of a cart's price. */
public final class Pricing {

    private Pricing() {}

    /**
     * @param shipping zero as long as no option is chosen; taxed at the highest rate in the cart
     * @throws AmountTooLarge when a sum does not fit
     */
    public static Price price(String currency, TaxRule rule, List<Line> lines, Money shipping) {
        try {
            return sum(currency, rule, lines, shipping);
        } catch (ArithmeticException overflow) {
            throw new AmountTooLarge(overflow);
        }
    }

    /**
     * What is in the cart, after discounts: what a price of shipping may depend on.
     *
     * @throws AmountTooLarge when the sum does not fit
     */
    public static Money goods(String currency, List<Line> lines) {
        try {
            return sum(currency, lines, Line::discounted);
        } catch (ArithmeticException overflow) {
            throw new AmountTooLarge(overflow);
        }
    }

    private static Price sum(String currency, TaxRule rule, List<Line> lines, Money shipping) {
        List<PricedLine> priced = lines.stream().map(line -> price(line, rule)).toList();
        Money subtotal = sum(currency, priced, PricedLine::lineTotal);
        Money discount = sum(currency, priced, PricedLine::discount);
        List<RateSum> rates = rates(rule, lines, priced, shipping);
        Money tax = sum(currency, rates, RateSum::tax);
        Money net = subtotal.minus(discount).plus(shipping);
        Money total = rule.included() ? net : net.plus(tax);
        return new Price(rule.included(), priced, subtotal, discount, shipping, tax, total, rates);
    }

    private static PricedLine price(Line line, TaxRule rule) {
        BigDecimal rate = rule.rate(line.taxCategory());
        Money price = line.discounted();
        Money tax = rule.tax(price, rate);
        Money total = rule.included() ? price : price.plus(tax);
        return new PricedLine(line.gross(), line.discount(), rate, tax, total);
    }

    private static List<RateSum> rates(
            TaxRule rule, List<Line> lines, List<PricedLine> priced, Money shipping) {
        Map<BigDecimal, RateSum> byRate = new TreeMap<>(Comparator.reverseOrder());
        for (int i = 0; i < lines.size(); i++) {
            PricedLine line = priced.get(i);
            add(byRate, rule.sum(lines.get(i).discounted(), line.taxRate(), line.tax()));
        }
        if (!byRate.isEmpty() && shipping.amount() > 0) {
            BigDecimal highest = byRate.keySet().iterator().next();
            add(byRate, rule.sum(shipping, highest, rule.tax(shipping, highest)));
        }
        return new ArrayList<>(byRate.values());
    }

    private static void add(Map<BigDecimal, RateSum> byRate, RateSum sum) {
        byRate.merge(sum.rate(), sum, RateSum::plus);
    }

    private static <T> Money sum(String currency, List<T> parts, Function<T, Money> amount) {
        return parts.stream().map(amount).reduce(Money.zero(currency), Money::plus);
    }
}
