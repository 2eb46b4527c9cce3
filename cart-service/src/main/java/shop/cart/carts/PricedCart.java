package shop.cart.carts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import shop.cart.pricing.Price;
import shop.events.Money;
import shop.events.OrderPlaced.ShippingOption;

/** A cart and what it costs at this moment. */
public record PricedCart(
        Cart cart, List<PricedItem> items, @Nullable ShippingOption shippingOption, Price price) {

    public Money total() {
        return price.total();
    }

    public boolean isEmpty() {
        return items.isEmpty();
    }

    /** What each variant's tax was taken from, by variant id. */
    public Map<Long, String> taxCategories() {
        return items.stream()
                .collect(
                        Collectors.toMap(
                                item -> item.article().variantId(),
                                item -> item.article().taxCategory(),
                                (one, same) -> one));
    }

    /** What a checkout still needs, in the names of the interface. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (cart.email() == null) {
            missing.add("email");
        }
        if (cart.addresses() == null) {
            missing.add("shippingAddress");
        }
        if (shippingOption == null) {
            missing.add("shippingOption");
        }
        return missing;
    }
}
