package shop.customer.accounts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A new account. */
record CustomerView(UUID id, @Nullable String email, @Nullable String name) {

    static CustomerView of(Customer customer) {
        return new CustomerView(customer.getId(), customer.email(), customer.name());
    }
}
