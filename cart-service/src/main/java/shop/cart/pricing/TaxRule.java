package shop.cart.pricing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import shop.events.Money;

/**
 * How a country taxes.
 *
 * @param included whether prices contain the tax
 * @param rates fractions by tax category; a category without one pays {@code standard}
 */
public record TaxRule(boolean included, BigDecimal standard, Map<String, BigDecimal> rates) {

    public TaxRule {
        rates = Map.copyOf(rates);
    }

    BigDecimal rate(String category) {
        return canonical(rates.getOrDefault(category, standard));
    }

    Money tax(Money price, BigDecimal rate) {
        BigDecimal share = BigDecimal.valueOf(price.amount()).multiply(rate);
        BigDecimal tax =
                included
                        ? share.divide(BigDecimal.ONE.add(rate), 0, RoundingMode.HALF_UP)
                        : share.setScale(0, RoundingMode.HALF_UP);
        return new Money(tax.longValueExact(), price.currency());
    }

    RateSum sum(Money price, BigDecimal rate, Money tax) {
        return new RateSum(rate, included ? price.minus(tax) : price, tax);
    }

    /** 0.190 and 0.19 are one rate and one row of the order. */
    private static BigDecimal canonical(BigDecimal rate) {
        return rate.signum() == 0 ? BigDecimal.ZERO : rate.stripTrailingZeros();
    }
}
