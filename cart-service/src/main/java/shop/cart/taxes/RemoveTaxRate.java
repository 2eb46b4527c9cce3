package shop.cart.taxes;

import java.util.UUID;
import org.springframework.stereotype.Component;
import shop.cart.ShopProperties;
import shop.defaults.precondition.IfMatch;
import shop.defaults.transaction.Transactions;

/** Staff take a rate away; its category pays the country's standard rate from now on. */
@Component
class RemoveTaxRate {

    private final LockTaxRate locked;
    private final TaxRates rates;
    private final TaxRules rules;
    private final ShopProperties shop;
    private final Transactions transactions;

    RemoveTaxRate(
            LockTaxRate locked,
            TaxRates rates,
            TaxRules rules,
            ShopProperties shop,
            Transactions transactions) {
        this.locked = locked;
        this.rates = rates;
        this.rules = rules;
        this.shop = shop;
        this.transactions = transactions;
    }

    /**
     * @throws UnknownTaxRate when there is none of this id
     * @throws StandardRateNeeded when every other country may fall back to it
     */
    void remove(UUID id, IfMatch match) {
        transactions.write(() -> {
            TaxRate rate = locked.lock(id, match);
            if (rate.isStandard() && rate.country().equals(shop.defaultCountry())) {
                throw new StandardRateNeeded();
            }
            rates.remove(id);
        });
        rules.changed();
    }
}
