package shop.cart.taxes;

import java.util.UUID;
import org.springframework.stereotype.Component;
import shop.defaults.precondition.IfMatch;

/** Finds a rate and holds its country's lock until the transaction ends. */
@Component
class LockTaxRate {

    private final TaxCountries countries;
    private final TaxRates rates;

    LockTaxRate(TaxCountries countries, TaxRates rates) {
        this.countries = countries;
        this.rates = rates;
    }

    /**
     * @throws UnknownTaxRate when there is none of this id
     */
    TaxRate lock(UUID id, IfMatch match) {
        TaxRate seen = rates.find(id).orElseThrow(UnknownTaxRate::new);
        countries.lock(seen.country());
        TaxRate rate = rates.find(id).orElseThrow(UnknownTaxRate::new);
        match.check(rate.version());
        return rate;
    }
}
