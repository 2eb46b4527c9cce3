package shop.customer.addresses;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.events.Address;

/** An address in a customer's book, as it is kept and shown. */
public record SavedAddress(
        UUID id,
        String name,
        @Nullable String company,
        String line1,
        @Nullable String line2,
        String city,
        String postalCode,
        @Nullable String region,
        String country,
        @Nullable String phone,
        boolean defaultShipping,
        boolean defaultBilling) {

    static SavedAddress of(UUID id, Entry entry) {
        Address address = entry.address();
        return new SavedAddress(
                id,
                address.name(),
                address.company(),
                address.line1(),
                address.line2(),
                address.city(),
                address.postalCode(),
                address.region(),
                address.country(),
                address.phone(),
                entry.defaultShipping(),
                entry.defaultBilling());
    }
}
