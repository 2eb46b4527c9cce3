package shop.order.ordering;

import java.math.BigDecimal;
import shop.events.Money;
import shop.events.OrderPlaced;

/**
 * @param rate a fraction, with the scale it was placed with
 * @param taxable the net amount it applies to
 */
record TaxRate(BigDecimal rate, Money taxable, Money tax) {

    static TaxRate of(OrderPlaced.TaxRate placed) {
        return new TaxRate(placed.rate(), placed.taxable(), placed.tax());
    }
}
