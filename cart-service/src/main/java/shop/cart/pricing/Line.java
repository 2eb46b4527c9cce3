package shop.cart.pricing;

import shop.events.Money;

/**
 * One line to be priced.
 *
 * @param discount this line's share of all discounts, zero or positive
 */
public record Line(Money unitPrice, int quantity, Money discount, String taxCategory) {

    Money gross() {
        return unitPrice.times(quantity);
    }

    Money discounted() {
        return gross().minus(discount);
    }
}
