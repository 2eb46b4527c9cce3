package shop.customer.profile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.customer.accounts.Customer;

/** Customers as they see themselves. */
record MeView(
        UUID id,
        @Nullable String email,
        @Nullable String name,
        List<String> roles,
        Instant createdAt) {

    static MeView of(Customer customer) {
        return new MeView(
                customer.getId(),
                customer.email(),
                customer.name(),
                customer.roles().stream().sorted().toList(),
                customer.createdAt());
    }
}
