package shop.cart.carts;

import org.springframework.stereotype.Component;
import shop.cart.transactions.Transactions;
import shop.defaults.security.Caller;

/** Shows the caller's open cart; writes nothing, asks nobody. */
@Component
class ShowCart {

    private final OpenCarts carts;
    private final PriceCart pricing;
    private final ShopProperties shop;
    private final Transactions transactions;

    ShowCart(OpenCarts carts, PriceCart pricing, ShopProperties shop, Transactions transactions) {
        this.carts = carts;
        this.pricing = pricing;
        this.shop = shop;
        this.transactions = transactions;
    }

    CartView show(Caller caller) {
        return transactions.read(() ->
                carts.find(caller)
                        .map(cart -> CartView.of(pricing.price(cart)))
                        .orElseGet(() -> CartView.none(shop.currency())));
    }
}
