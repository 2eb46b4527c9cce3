package shop.cart.carts;

import org.springframework.stereotype.Component;
import shop.cart.ShopProperties;
import shop.defaults.security.Caller;
import shop.defaults.transaction.Transactions;

/** Shows the caller's open cart; asks nobody, and writes only what signing in left to be merged. */
@Component
class ShowCart {

    private final MergeCarts merge;
    private final OpenCarts carts;
    private final PriceCart pricing;
    private final ShopProperties shop;
    private final Transactions transactions;

    ShowCart(
            MergeCarts merge,
            OpenCarts carts,
            PriceCart pricing,
            ShopProperties shop,
            Transactions transactions) {
        this.merge = merge;
        this.carts = carts;
        this.pricing = pricing;
        this.shop = shop;
        this.transactions = transactions;
    }

    CartView show(Caller caller) {
        merge.before(caller);
        return transactions.read(() ->
                carts.find(caller)
                        .map(cart -> CartView.of(pricing.price(cart)))
                        .orElseGet(() -> CartView.none(shop.currency())));
    }
}
