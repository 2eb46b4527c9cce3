package shop.cart.shipping;

import java.util.List;
import org.jspecify.annotations.Nullable;
import shop.events.Money;

/** A shipping option as staff see it. */
record ShippingOptionView(
        String id,
        String name,
        List<String> countries,
        List<Money> prices,
        @Nullable List<Money> freeAbove,
        int position,
        boolean active,
        long version) {

    static ShippingOptionView of(ShippingOption option) {
        return new ShippingOptionView(
                option.id(),
                option.name(),
                option.countries(),
                option.prices(),
                option.freeAbove(),
                option.position(),
                option.active(),
                option.version());
    }
}
