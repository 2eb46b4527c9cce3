package shop.customer.signin;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import shop.customer.accounts.Customer;

/** Somebody whose password was right a moment ago, with the hash it was right for. */
record Recognised(UUID customerId, @Nullable String passwordHash) {

    static Recognised of(Customer customer) {
        return new Recognised(customer.getId(), customer.passwordHash());
    }

    /** Whether it would still be right. */
    boolean stillHolds(Customer customer) {
        return customer.isActive()
                && passwordHash != null
                && passwordHash.equals(customer.passwordHash());
    }

    @Override
    public String toString() {
        return "Recognised[customerId=" + customerId + "]";
    }
}
