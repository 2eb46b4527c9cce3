package shop.cart.taxes;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * What one country takes of one category of articles.
 *
 * @param country ISO 3166-1
 * @param rate a fraction such as 0.19
 * @param included whether prices contain it; the same for all rates of a country
 * @param version rises with every change
 */
record TaxRate(
        UUID id, String country, String category, BigDecimal rate, boolean included, long version) {

    /** What every category pays that has no rate of its own. */
    static final String STANDARD = "standard";

    boolean isStandard() {
        return category.equals(STANDARD);
    }

    TaxRate at(BigDecimal newRate) {
        return new TaxRate(id, country, category, newRate, included, version + 1);
    }
}
