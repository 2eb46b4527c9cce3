package shop.cart.shipping;

import org.springframework.stereotype.Component;
import shop.defaults.precondition.IfMatch;
import shop.defaults.transaction.Transactions;

/** Staff change a way to send; carts that chose it show what became of it. */
@Component
class ChangeShippingOption {

    private final ShippingOptions options;
    private final ShippingOffers offers;
    private final Transactions transactions;

    ChangeShippingOption(
            ShippingOptions options, ShippingOffers offers, Transactions transactions) {
        this.options = options;
        this.offers = offers;
        this.transactions = transactions;
    }

    /**
     * @throws UnknownShippingOption when there is none of this id
     */
    ShippingOption change(String id, IfMatch match, ShippingOptionChange change) {
        ShippingOption changed =
                transactions.write(() -> {
                    ShippingOption before =
                            options.lock(id).orElseThrow(UnknownShippingOption::new);
                    match.check(before.version());
                    ShippingOption after = change.of(before);
                    options.change(after);
                    return after;
                });
        offers.changed();
        return changed;
    }
}
