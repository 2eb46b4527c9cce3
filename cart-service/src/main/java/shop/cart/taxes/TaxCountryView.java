package shop.cart.taxes;

import java.util.List;

/** A country with all its rates. */
record TaxCountryView(String country, boolean included, List<TaxRateView> rates) {

    static TaxCountryView of(String country, List<TaxRate> rates) {
        return new TaxCountryView(
                country, rates.getFirst().included(), rates.stream().map(TaxRateView::of).toList());
    }
}
