package shop.cart.carts;

import java.util.List;
import shop.cart.pricing.Price;
import shop.cart.pricing.PricedLine;
import shop.events.Money;

/**
 * @param rate a fraction as a decimal string
 * @param included whether the price contains the amount
 */
record TaxLineView(String rate, Money amount, boolean included) {

    static TaxLineView of(PricedLine line, boolean included) {
        return new TaxLineView(line.taxRate().toPlainString(), line.tax(), included);
    }

    static List<TaxLineView> of(Price price) {
        return price.taxRates().stream()
                .map(r -> new TaxLineView(r.rate().toPlainString(), r.tax(), price.taxIncluded()))
                .toList();
    }
}
