package shop.catalog.pricing;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import shop.catalog.products.CurrencyProperties;
import shop.catalog.products.ProductEvents;
import shop.catalog.products.ProductRows;
import shop.defaults.transaction.Transactions;

/** Ends the offer of a variant in a currency that is not the shop's own. */
@Component
class RemovePrice {

    private final Transactions transactions;
    private final Prices prices;
    private final ProductRows products;
    private final ProductEvents events;
    private final String own;

    RemovePrice(
            Transactions transactions,
            Prices prices,
            ProductRows products,
            ProductEvents events,
            CurrencyProperties currency) {
        this.transactions = transactions;
        this.prices = prices;
        this.products = products;
        this.events = events;
        this.own = currency.code();
    }

    /**
     * @throws OwnPrice when it is the shop's own currency
     * @throws PriceNotFound when there is no such price
     */
    void remove(long variantId, String currency) {
        if (currency.equals(own)) {
            throw new OwnPrice();
        }
        transactions.write(() -> {
            Collection<Long> owner = products.lock(prices.products(List.of(variantId)).values());
            if (!prices.delete(variantId, currency)) {
                throw new PriceNotFound();
            }
            events.publishChanged(owner);
        });
    }
}
