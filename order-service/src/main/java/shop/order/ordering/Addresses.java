package shop.order.ordering;

import org.jspecify.annotations.Nullable;
import shop.events.Address;
import shop.events.OrderPlaced.Personal;

/** Where the order goes and whom it is billed to. */
public record Addresses(Address shipping, Address billing) {

    /** None once personal data is erased or encrypted. */
    static @Nullable Addresses of(@Nullable Personal personal) {
        if (personal == null || personal.addresses() == null) {
            return null;
        }
        var placed = personal.addresses();
        return new Addresses(placed.shipping(), placed.billing());
    }
}
