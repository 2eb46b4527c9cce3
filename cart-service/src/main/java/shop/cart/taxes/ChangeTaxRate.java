package shop.cart.taxes;

import java.util.UUID;
import org.springframework.stereotype.Component;
import shop.defaults.precondition.IfMatch;
import shop.defaults.transaction.Transactions;

/** Staff change a rate; every cart of the country is priced by it from now on. */
@Component
class ChangeTaxRate {

    private final LockTaxRate locked;
    private final TaxRates rates;
    private final TaxRules rules;
    private final Transactions transactions;

    ChangeTaxRate(LockTaxRate locked, TaxRates rates, TaxRules rules, Transactions transactions) {
        this.locked = locked;
        this.rates = rates;
        this.rules = rules;
        this.transactions = transactions;
    }

    /**
     * @throws UnknownTaxRate when there is none of this id
     */
    TaxRate change(UUID id, IfMatch match, TaxRateChange change) {
        TaxRate changed =
                transactions.write(() -> {
                    TaxRate after = change.of(locked.lock(id, match));
                    rates.change(after);
                    return after;
                });
        rules.changed();
        return changed;
    }
}
