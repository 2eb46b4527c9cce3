package shop.cart.shipping;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import shop.cart.snapshots.Snapshot;
import shop.events.Money;
import shop.events.OrderPlaced;

/**
 * What buyers can choose from. Kept in memory: a change by staff is seen by this replica's next
 * request, by another one's after a second at the latest.
 */
@Component
public class ShippingOffers {

    private final Snapshot<List<ShippingOption>> active;

    ShippingOffers(ShippingOptions options) {
        this.active = new Snapshot<>(options::active);
    }

    /** What applies, in the order of their positions. */
    public List<OrderPlaced.ShippingOption> of(Parcel parcel) {
        return applying(parcel).toList();
    }

    /** The option of this id, while it applies. */
    public Optional<OrderPlaced.ShippingOption> of(Parcel parcel, @Nullable String id) {
        return id == null
                ? Optional.empty()
                : applying(parcel).filter(option -> option.id().equals(id)).findFirst();
    }

    /** Whether something can be sent for this money at all. */
    public boolean pricedIn(String currency) {
        return active.get().stream().anyMatch(option -> option.pricedIn(currency));
    }

    private Stream<OrderPlaced.ShippingOption> applying(Parcel parcel) {
        return active.get().stream()
                .filter(option -> option.reaches(parcel.country()))
                .flatMap(option ->
                        option
                                .priceFor(parcel.goods())
                                .map(price -> offer(option, price))
                                .stream());
    }

    private static OrderPlaced.ShippingOption offer(ShippingOption option, Money price) {
        return new OrderPlaced.ShippingOption(option.id(), option.name(), price);
    }

    /** After the commit of a change. */
    void changed() {
        active.forget();
    }
}
