package shop.customer.administration;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.customer.accounts.Customer;

/**
 * A customer as the admin sees one.
 *
 * @param email absent once erased
 * @param status {@code active} or {@code erased}
 */
record AdminCustomerView(
        UUID id,
        @Nullable String email,
        @Nullable String name,
        String status,
        List<String> roles,
        Instant createdAt,
        long version) {

    static AdminCustomerView of(Customer customer) {
        return new AdminCustomerView(
                customer.getId(),
                customer.email(),
                customer.name(),
                customer.status(),
                customer.roles().stream().sorted().toList(),
                customer.createdAt(),
                customer.version());
    }
}
