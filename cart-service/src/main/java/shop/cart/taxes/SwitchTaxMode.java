package shop.cart.taxes;

import java.util.List;
import org.springframework.stereotype.Component;
import shop.defaults.transaction.Transactions;

/** Staff say for a whole country whether its prices contain their tax. */
@Component
class SwitchTaxMode {

    private final TaxCountries countries;
    private final TaxRates rates;
    private final TaxRules rules;
    private final Transactions transactions;

    SwitchTaxMode(
            TaxCountries countries, TaxRates rates, TaxRules rules, Transactions transactions) {
        this.countries = countries;
        this.rates = rates;
        this.rules = rules;
        this.transactions = transactions;
    }

    /**
     * @throws UnknownTaxRate when the country has no rates
     */
    List<TaxRate> to(String country, boolean included) {
        List<TaxRate> changed = transactions.write(() -> switched(country, included));
        rules.changed();
        return changed;
    }

    private List<TaxRate> switched(String country, boolean included) {
        boolean before = countries.lock(country).orElseThrow(UnknownTaxRate::new);
        if (before != included) {
            countries.set(country, included);
        }
        List<TaxRate> all = rates.of(country);
        if (all.isEmpty()) {
            throw new UnknownTaxRate();
        }
        return all;
    }
}
