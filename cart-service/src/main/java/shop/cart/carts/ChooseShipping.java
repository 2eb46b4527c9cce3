package shop.cart.carts;

import org.springframework.stereotype.Component;
import shop.cart.requests.IfMatch;
import shop.cart.shipping.ShippingOffers;
import shop.defaults.security.Caller;

/** The buyer says how it shall be sent: one of those that apply to the cart as it is now. */
@Component
class ChooseShipping {

    private final EditCart carts;
    private final PriceCart pricing;
    private final ShippingOffers offers;

    ChooseShipping(EditCart carts, PriceCart pricing, ShippingOffers offers) {
        this.carts = carts;
        this.pricing = pricing;
        this.offers = offers;
    }

    /**
     * @throws ShippingNotOffered when it does not apply
     */
    CartView choose(Caller caller, IfMatch match, String id) {
        return carts.edit(
                caller,
                match,
                cart -> {
                    if (offers.of(pricing.parcel(cart), id).isEmpty()) {
                        throw new ShippingNotOffered();
                    }
                    cart.shipBy(id);
                });
    }
}
