package shop.catalog.pricing;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import shop.catalog.products.CurrencyProperties;
import shop.catalog.products.ProductEvents;
import shop.catalog.products.ProductRows;
import shop.catalog.stock.LockingTransaction;

/** Ends the offer of a variant in a currency that is not the shop's own. */
@Component
class RemovePrice {

    private final LockingTransaction transaction;
    private final Prices prices;
    private final ProductRows products;
    private final ProductEvents events;
    private final String own;

    RemovePrice(
            LockingTransaction transaction,
            Prices prices,
            ProductRows products,
            ProductEvents events,
            CurrencyProperties currency) {
        this.transaction = transaction;
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
        transaction.call(() -> {
            Collection<Long> owner = products.lock(prices.products(List.of(variantId)).values());
            if (!prices.delete(variantId, currency)) {
                throw new PriceNotFound();
            }
            events.publishChanged(owner);
            return owner;
        });
    }
}
