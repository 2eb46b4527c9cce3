package shop.cart.carts;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import shop.events.Address;

/** Without a billing address the bill goes where the goods go. */
record AddressesRequest(
        @NotNull @Valid AddressRequest shipping, @Nullable @Valid AddressRequest billing) {

    Addresses checked() {
        Address to = shipping.checked("/shipping");
        return new Addresses(to, billing == null ? to : billing.checked("/billing"));
    }
}
