package shop.cart.taxes;

import java.util.UUID;

/**
 * A tax rate as staff see it.
 *
 * @param rate a fraction as a decimal string
 */
record TaxRateView(
        UUID id, String country, String category, String rate, boolean included, long version) {

    static TaxRateView of(TaxRate rate) {
        return new TaxRateView(
                rate.id(),
                rate.country(),
                rate.category(),
                TaxRateRequest.canonical(rate.rate()).toPlainString(),
                rate.included(),
                rate.version());
    }
}
