package shop.cart.pricing;

import java.util.List;
import shop.events.Money;

/**
 * The price of a whole cart. {@code total} = subtotal − discount + shipping, plus tax when it is
 * not included.
 *
 * @param lines in the order they came in
 * @param taxRates one row for each rate used, highest first; their taxes sum to {@code tax}
 */
public record Price(
        boolean taxIncluded,
        List<PricedLine> lines,
        Money subtotal,
        Money discount,
        Money shipping,
        Money tax,
        Money total,
        List<RateSum> taxRates) {}
