package shop.cart.taxes;

import org.springframework.stereotype.Component;
import shop.defaults.transaction.Transactions;

/** Staff say what a country takes of a category. */
@Component
class AddTaxRate {

    private final TaxCountries countries;
    private final TaxRates rates;
    private final TaxRules rules;
    private final Transactions transactions;

    AddTaxRate(TaxCountries countries, TaxRates rates, TaxRules rules, Transactions transactions) {
        this.countries = countries;
        this.rates = rates;
        this.rules = rules;
        this.transactions = transactions;
    }

    /**
     * @throws TaxModeDiffers when the country's other rates are not so
     * @throws TaxRateExists when the country has one for the category
     */
    TaxRate add(TaxRate rate) {
        transactions.write(() -> {
            boolean included = countries.lockOrMake(rate.country(), rate.included());
            if (included != rate.included()) {
                throw new TaxModeDiffers(rate.country(), included);
            }
            if (!rates.add(rate)) {
                throw new TaxRateExists();
            }
        });
        rules.changed();
        return rate;
    }
}
