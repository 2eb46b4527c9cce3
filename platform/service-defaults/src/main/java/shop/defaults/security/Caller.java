package shop.defaults.security;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who sent a request, read from verified tokens alone. As an argument of a controller method it
 * makes a valid visitor token necessary: without one the answer is 401.
 *
 * @param customerId the signed-in customer; null for a guest
 * @param roles of the signed-in customer, such as {@code admin}; never null, empty for a buyer
 */
public record Caller(UUID visitorId, @Nullable UUID customerId, Set<String> roles) {

    /** Everything below {@code /api/admin}. */
    public static final String ADMIN = "admin";

    /** Below {@code /api/admin} what {@code shop.security.admin-only} does not name. */
    public static final String STAFF = "staff";

    public Caller {
        roles = Set.copyOf(roles);
    }

    /** Whose keys and carts these are: the customer when signed in, else the visitor. */
    public UUID principal() {
        return customerId == null ? visitorId : customerId;
    }

    /** Whether this is somebody of the shop, administrators included. */
    public boolean staff() {
        return admin() || roles.contains(STAFF);
    }

    public boolean admin() {
        return roles.contains(ADMIN);
    }
}
