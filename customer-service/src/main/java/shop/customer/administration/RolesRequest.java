package shop.customer.administration;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import shop.customer.accounts.Customer;
import shop.customer.request.Unacceptable;

record RolesRequest(@NotNull @Size(max = 10) List<@NotNull @Size(max = 50) String> roles) {

    private static final Set<String> KNOWN = Set.of(Customer.ADMIN, Customer.STAFF);

    /**
     * @throws Unacceptable when one of them is no role of this shop
     */
    Set<String> checked() {
        for (int i = 0; i < roles.size(); i++) {
            if (!KNOWN.contains(roles.get(i))) {
                throw new Unacceptable("/roles/" + i, "is neither admin nor staff");
            }
        }
        return Set.copyOf(roles);
    }
}
