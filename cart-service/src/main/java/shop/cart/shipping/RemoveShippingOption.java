package shop.cart.shipping;

import org.springframework.stereotype.Component;
import shop.defaults.precondition.IfMatch;
import shop.defaults.transaction.Transactions;

/** Staff take a way to send away; carts that chose it need another, orders keep their own copy. */
@Component
class RemoveShippingOption {

    private final ShippingOptions options;
    private final ShippingOffers offers;
    private final Transactions transactions;

    RemoveShippingOption(
            ShippingOptions options, ShippingOffers offers, Transactions transactions) {
        this.options = options;
        this.offers = offers;
        this.transactions = transactions;
    }

    /**
     * @throws UnknownShippingOption when there is none of this id
     */
    void remove(String id, IfMatch match) {
        transactions.write(() -> {
            ShippingOption option = options.lock(id).orElseThrow(UnknownShippingOption::new);
            match.check(option.version());
            options.remove(id);
        });
        offers.changed();
    }
}
