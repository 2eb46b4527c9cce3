package shop.cart.pricing;

import java.math.BigDecimal;
import shop.events.Money;

/**
 * All that one tax rate applies to, shipping included.
 *
 * @param taxable the net amount
 */
public record RateSum(BigDecimal rate, Money taxable, Money tax) {

    RateSum plus(RateSum other) {
        return new RateSum(rate, taxable.plus(other.taxable), tax.plus(other.tax));
    }
}
