package shop.cart.carts;

import org.springframework.stereotype.Component;
import shop.defaults.precondition.IfMatch;
import shop.defaults.security.Caller;

/** The buyer says how it shall be sent: one of those that apply to the cart as it is now. */
@Component
class ChooseShipping {

    private final EditCart carts;

    ChooseShipping(EditCart carts) {
        this.carts = carts;
    }

    /**
     * @throws ShippingNotOffered when it does not apply; the cart is as it was
     */
    CartView choose(Caller caller, IfMatch match, String id) {
        return carts.edit(caller, match, cart -> cart.shipBy(id), ChooseShipping::check);
    }

    private static void check(PricedCart priced) {
        if (priced.shippingOption() == null) {
            throw new ShippingNotOffered();
        }
    }
}
