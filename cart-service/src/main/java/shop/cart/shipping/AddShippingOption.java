package shop.cart.shipping;

import org.springframework.stereotype.Component;
import shop.defaults.transaction.Transactions;

/** Staff offer one more way to send. */
@Component
class AddShippingOption {

    private final ShippingOptions options;
    private final ShippingOffers offers;
    private final Transactions transactions;

    AddShippingOption(ShippingOptions options, ShippingOffers offers, Transactions transactions) {
        this.options = options;
        this.offers = offers;
        this.transactions = transactions;
    }

    /**
     * @throws ShippingOptionExists when its id is taken
     */
    ShippingOption add(ShippingOption option) {
        if (!transactions.write(() -> options.add(option))) {
            throw new ShippingOptionExists();
        }
        offers.changed();
        return option;
    }
}
