package shop.cart.pricing;

import java.math.BigDecimal;
import shop.events.Money;

/**
 * @param lineTotal unit price × quantity, before discount
 * @param total after discount, with its tax
 */
public record PricedLine(
        Money lineTotal, Money discount, BigDecimal taxRate, Money tax, Money total) {}
