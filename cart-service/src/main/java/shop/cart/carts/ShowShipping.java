package shop.cart.carts;

import java.util.List;
import org.springframework.stereotype.Component;
import shop.cart.ShopProperties;
import shop.cart.shipping.Parcel;
import shop.cart.shipping.ShippingOffers;
import shop.defaults.security.Caller;
import shop.defaults.transaction.Transactions;
import shop.events.Money;
import shop.events.OrderPlaced.ShippingOption;

/** Shows how the caller's cart can be sent; without one, what a first look would offer. */
@Component
class ShowShipping {

    private final MergeCarts merge;
    private final OpenCarts carts;
    private final PriceCart pricing;
    private final ShippingOffers offers;
    private final ShopProperties shop;
    private final Transactions transactions;

    ShowShipping(
            MergeCarts merge,
            OpenCarts carts,
            PriceCart pricing,
            ShippingOffers offers,
            ShopProperties shop,
            Transactions transactions) {
        this.merge = merge;
        this.carts = carts;
        this.pricing = pricing;
        this.offers = offers;
        this.shop = shop;
        this.transactions = transactions;
    }

    List<ShippingOption> show(Caller caller) {
        merge.before(caller);
        return transactions.read(
                () -> offers.of(carts.find(caller).map(pricing::parcel).orElseGet(this::nothing)));
    }

    private Parcel nothing() {
        return new Parcel(shop.defaultCountry(), Money.zero(shop.currency()));
    }
}
